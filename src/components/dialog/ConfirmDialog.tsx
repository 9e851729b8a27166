import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import { type ReactNode, useId } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { tone } from "../theme/tone";
import { WindowFrame } from "./WindowFrame";
import { WindowBody, WindowFoot } from "./WindowParts";

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What will happen, in full. */
  readonly consequence: ReactNode;
  readonly confirmLabel: string;
  /** Warning icon, and the focus starts on the way out. */
  readonly danger: boolean;
  readonly loading: boolean;
  readonly submitError: ReactNode | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** The one confirmation: states the consequence and waits for a clear yes (gui.md section 1.4). */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, consequence, confirmLabel, danger, loading, submitError, onConfirm, onClose } = props;
  const t = useText("common");
  const describedBy = useId();
  return (
    <WindowFrame open={open} title={title} onClose={onClose} role="alertdialog" describedBy={describedBy}>
      <LinearProgress aria-hidden style={{ height: 2, visibility: loading ? "visible" : "hidden" }} />
      <WindowBody>
        <div style={{ display: "flex", gap: 12 }}>
          <span style={{ color: danger ? tone.warning : tone.info }}>
            <Icon name={danger ? "warning" : "help"} size={28} />
          </span>
          <div id={describedBy} style={{ flex: 1, minWidth: 0 }}>
            {consequence}
          </div>
        </div>
        <div aria-live="polite">{submitError}</div>
      </WindowBody>
      <WindowFoot>
        <Button variant="outlined" autoFocus={danger} onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button
          variant="contained"
          color={danger ? "error" : "primary"}
          autoFocus={!danger}
          aria-disabled={loading ? true : undefined}
          onClick={loading ? undefined : onConfirm}
        >
          {confirmLabel}
        </Button>
      </WindowFoot>
    </WindowFrame>
  );
}
