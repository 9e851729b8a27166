import { useControlSend } from "../../api/controls";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";

/** Undo, redo and going to an entry; says afterwards where the world stands. */
export function useMoveHistory() {
  const t = useText("sandbox");
  const toast = useToast();
  const undo = useControlSend("history.undo");
  const redo = useControlSend("history.redo");
  const goTo = useControlSend("history.goTo");
  const all = [undo, redo, goTo];
  const onSuccess = ({ head }: { readonly head: number }) => {
    toast({ text: head === 0 ? t("history.movedToStart") : t("history.moved", { number: head }), tone: "success" });
  };
  const fresh = () => {
    for (const one of all) one.reset();
  };
  return {
    busy: all.some((one) => one.isPending),
    error: all.find((one) => one.error !== null)?.error,
    undo: () => {
      fresh();
      undo.mutate(undefined, { onSuccess });
    },
    redo: () => {
      fresh();
      redo.mutate(undefined, { onSuccess });
    },
    goTo: (number: number) => {
      fresh();
      goTo.mutate({ number }, { onSuccess });
    },
  };
}
