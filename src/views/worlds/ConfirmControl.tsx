import { type ReactNode, useState } from "react";
import { ConfirmDialog } from "../../components/dialog/ConfirmDialog";
import { useText } from "../../i18n/useText";
import { ControlFailure } from "./ControlFailure";

interface ConfirmControlProps {
  readonly title: string;
  readonly question: string;
  /** More consequences, each a sentence. */
  readonly also?: ReactNode;
  /** The person is logged out by it. */
  readonly leaves: boolean;
  readonly confirmLabel: string;
  readonly danger: boolean;
  readonly send: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before the sandbox does what ends a session or cannot be undone. */
export function ConfirmControl(props: ConfirmControlProps) {
  const { title, question, also, leaves, confirmLabel, danger, send, onDone, onClose } = props;
  const t = useText("sandbox");
  const [state, setState] = useState<{ readonly loading: boolean; readonly error?: unknown }>({ loading: false });
  const confirm = () => {
    setState({ loading: true });
    send().then(onDone, (error: unknown) => setState({ loading: false, error }));
  };
  return (
    <ConfirmDialog
      open
      title={title}
      consequence={
        <>
          <p style={{ margin: "0 0 8px", overflowWrap: "anywhere" }}>{question}</p>
          {also === undefined ? null : <p style={{ margin: "0 0 8px" }}>{also}</p>}
          {leaves ? <p style={{ margin: 0 }}>{t("worlds.leaves")}</p> : null}
        </>
      }
      confirmLabel={confirmLabel}
      danger={danger}
      loading={state.loading}
      submitError={state.error === undefined ? undefined : <ControlFailure error={state.error} />}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
