import type { CallOf } from "../../api/endpoints/index";
import type { RealmRow } from "../../api/schemas/realms";
import { useSend } from "../../api/send";
import type { Reason } from "../../components/actions/Reason";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { useFailureToast } from "../../widgets/failure/useFailureToast";
import { useSuccessToast } from "../../widgets/form/useSuccessToast";

interface MakeDefaultProps {
  readonly selected: RealmRow | undefined;
  /** Why there is nothing to act on. */
  readonly nothing: Reason | undefined;
}

/** Makes the selected realm the one that is preselected at login; all others lose the mark (gui.md section 11.2). */
export function MakeDefault({ selected, nothing }: MakeDefaultProps) {
  const t = useText("realms");
  const send = useSend();
  const tellFailure = useFailureToast();
  const success = useSuccessToast();
  const realm = selected?.realm ?? "";
  const call: CallOf<"realms.update"> = { name: "realms.update", params: { realm, default: true } };
  const already = selected?.default === true ? { text: t("alreadyDefault") } : undefined;
  const make = () => {
    send.mutate([call], {
      onSuccess: () => success(t("madeDefault", { id: realm })),
      onError: tellFailure,
    });
  };
  return <CallButton label={t("makeDefault")} icon="star" call={call} reason={nothing ?? already} onClick={make} />;
}
