import { styled } from "@mui/material/styles";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import type { LoginTrouble } from "./loginTrouble";

const Mark = styled("span")({
  marginLeft: 6,
  padding: "0 5px",
  borderRadius: 3,
  border: `1px solid color-mix(in srgb, ${tone.warning} 60%, transparent)`,
  color: tone.text,
  backgroundColor: `color-mix(in srgb, ${tone.warning} 14%, transparent)`,
  fontSize: "0.6875rem",
});

/** A word beside a user who could not log in; the whole sentence is its tooltip. */
export function TroubleMark({ trouble }: { readonly trouble: LoginTrouble }) {
  const t = useText("users");
  return <Mark title={t(`loginHint.${trouble}`)}>{t(`login.${trouble}`)}</Mark>;
}
