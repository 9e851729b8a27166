import { styled } from "@mui/material/styles";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";

const Hint = styled("p")({ margin: 0, fontSize: "0.75rem", color: tone.soft });

interface RealmHintProps {
  /** The realm's type; nothing is said of an unknown one. */
  readonly type: string | undefined;
  /** A password could be given here, and none is. */
  readonly unprotected: boolean;
}

/** Says where the password of a new user comes from, so that nobody makes a user who cannot log in by accident. */
export function RealmHint({ type, unprotected }: RealmHintProps) {
  const t = useText("users");
  if (type === "pam") return <Hint>{t("pamHint")}</Hint>;
  if (type === "pve") return unprotected ? <Hint>{t("noPassword")}</Hint> : null;
  return type === undefined ? null : <Hint>{t("directoryHint")}</Hint>;
}
