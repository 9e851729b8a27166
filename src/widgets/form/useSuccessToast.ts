import { useControlSend, useSandbox } from "../../api/controls";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";

/** Tells of a success, with Undo where the sandbox can take it back. */
export function useSuccessToast(): (text: string) => void {
  const show = useToast();
  const t = useText("common");
  const sandbox = useSandbox();
  const undo = useControlSend("history.undo");
  return (text) => {
    const action = sandbox === undefined ? undefined : { label: t("undo"), onClick: () => undo.mutate(undefined) };
    show({ text, tone: "success", action });
  };
}
