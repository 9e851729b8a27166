import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { useConfig } from "./useConfig";
import type { Guest } from "../../widgets/guest/guest";

/** The guest's notes as plain text: they may come from anybody. */
export function GuestNotes({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const config = useConfig(guest);
  if (config.error !== null) return <FailureNotice error={config.error} onRetry={() => void config.refetch()} />;
  const notes = config.data?.description;
  if (typeof notes !== "string" || notes === "") return <p style={{ margin: 0 }}>{t("noNotes")}</p>;
  return <div style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{notes}</div>;
}
