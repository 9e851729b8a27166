import type { Need } from "../../access/needs";
import type { Text } from "../../i18n/catalogue";

/** A need as one phrase: `VM.Allocate on /vms/105 or /pool/dev`. */
export function needText({ privileges, paths }: Need, t: Text<"access">): string {
  return t("need.on", { privileges: privileges.join(" | "), paths: paths.join(t("need.or")) });
}
