import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";
import { useUndoSteps } from "../bulk/useUndoSteps";

/** Tells of a success, with Undo where the sandbox can take it back: all of its calls. */
export function useSuccessToast(): (text: string, calls?: number) => void {
  const show = useToast();
  const t = useText("common");
  const undoOf = useUndoSteps();
  return (text, calls = 1) => {
    const undo = undoOf(calls);
    const action = undo === undefined ? undefined : { label: t("undo"), onClick: undo };
    show({ text, tone: "success", action });
  };
}
