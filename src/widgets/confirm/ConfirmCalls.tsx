import { useState } from "react";
import type { Call } from "../../api/endpoints/index";
import { useSend } from "../../api/send";
import { ConfirmDialog } from "../../components/dialog/ConfirmDialog";
import { EffectSlot } from "../effect/EffectSlot";
import { FailureNotice } from "../failure/FailureNotice";
import { useSuccessToast } from "../form/useSuccessToast";

interface ConfirmCallsProps {
  readonly title: string;
  /** The question, with what goes and what stays. */
  readonly question: string;
  readonly confirmLabel: string;
  readonly danger: boolean;
  readonly calls: readonly Call[];
  /** What the toast says afterwards. */
  readonly success: string;
  readonly onDone: (answers: readonly unknown[]) => void;
  readonly onClose: () => void;
}

/** Asks before calls are sent that take something away; shows their effect, and a refusal in place. */
export function ConfirmCalls(props: ConfirmCallsProps) {
  const { title, question, confirmLabel, danger, calls, success, onDone, onClose } = props;
  const send = useSend();
  const toast = useSuccessToast();
  const [failure, setFailure] = useState<unknown>();
  const confirm = () => {
    setFailure(undefined);
    send.mutate(calls, {
      onSuccess: (answers) => {
        toast(success, answers.length);
        onDone(answers);
      },
      onError: setFailure,
    });
  };
  return (
    <ConfirmDialog
      open
      title={title}
      consequence={
        <>
          <p style={{ margin: "0 0 8px", overflowWrap: "anywhere" }}>{question}</p>
          <EffectSlot calls={calls} />
        </>
      }
      confirmLabel={confirmLabel}
      danger={danger}
      loading={send.isPending}
      submitError={failure === undefined ? undefined : <FailureNotice error={failure} calls={calls} />}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
