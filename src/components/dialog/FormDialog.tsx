import IconButton from "@mui/material/IconButton";
import { type ReactNode, useState } from "react";
import { useText } from "../../i18n/useText";
import type { Reason } from "../actions/Reason";
import { Icon } from "../icons/Icon";
import { FormShell } from "./FormShell";
import { WindowFrame } from "./WindowFrame";

export interface FormDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly submitLabel: string;
  /** Closes the dialog; when `dirty` it is called only after the person agreed to lose the changes. */
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  /** The object is being read, or the call is under way: nothing can be sent. */
  readonly loading: boolean;
  readonly submitError: ReactNode | undefined;
  /** Something was changed: closing asks first, and the reset icon wakes up. */
  readonly dirty?: boolean;
  /** Edit dialogs: sending needs a change. */
  readonly requireChange?: boolean;
  /** `false` shows, after a try to send, that marked fields need a look. */
  readonly valid?: boolean;
  readonly onReset?: () => void;
  /** Fields behind the remembered **Advanced** check box. */
  readonly advanced?: ReactNode;
  /** Opens the advanced part by itself, because a field in it is wrong. */
  readonly advancedInvalid?: boolean;
  /** What sending would do, shown above the buttons. */
  readonly effect?: ReactNode;
  /** Buttons before the submit button. */
  readonly moreActions?: ReactNode;
  /** Address of the manual. */
  readonly help?: string;
  /** In px; default 460. */
  readonly width?: number;
  /** Why nothing can be written here. */
  readonly readOnlyReason?: Reason | undefined;
  readonly children: ReactNode;
}

/** The shell of every dialog that writes (gui.md section 1.3): Enter sends, Esc closes, no change is lost unasked. */
export function FormDialog(props: FormDialogProps) {
  const { open, title, onClose, onReset, dirty = false, width } = props;
  const t = useText("common");
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    onClose();
  };
  const tools =
    onReset === undefined ? null : (
      <IconButton
        aria-label={t("resetForm")}
        title={t("resetForm")}
        aria-disabled={dirty ? undefined : true}
        style={dirty ? undefined : { opacity: 0.4 }}
        onClick={dirty ? onReset : undefined}
      >
        <Icon name="undo" />
      </IconButton>
    );
  return (
    <WindowFrame open={open} title={title} width={width} tools={tools} onClose={dirty ? () => setAsking(true) : close}>
      <FormShell {...props} asking={asking} onKeep={() => setAsking(false)} onDiscard={close} />
    </WindowFrame>
  );
}
