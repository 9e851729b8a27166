import type { CallParams } from "../../api/endpoints/index";
import type { Reason } from "../../components/actions/Reason";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import type { OwnPassword } from "./useOwnPassword";

/** Why the acting login may not add a factor for this user; nothing while nobody is chosen. */
export function useAddReason(
  userid: string,
  type: CallParams<"tfa.create">["type"],
  own: OwnPassword,
): Reason | undefined {
  const t = useText("tfa");
  const refused = useReason(userid === "" ? undefined : { name: "tfa.create", params: { userid, type } });
  return userid === "root@pam" && own.asked ? { text: t("rootOnly") } : refused;
}
