import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import { styled } from "@mui/material/styles";
import { useEffect } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/paths";
import { tone } from "../theme/tone";
import type { Toast, ToastTone } from "./toast";

const STAY_MS = 6000;
const STAY_WITH_ACTION_MS = 12_000;

const icons: Readonly<Record<ToastTone, IconName>> = {
  success: "ok",
  info: "info",
  warning: "warning",
  error: "error",
};

const Card = styled("div")({
  display: "flex",
  alignItems: "center",
  gap: 8,
  padding: "6px 6px 6px 12px",
  borderRadius: 5,
  border: `1px solid ${tone.line}`,
  borderLeftWidth: 4,
  backgroundColor: tone.paper,
  color: tone.text,
  boxShadow: "0 4px 16px rgb(0 0 0 / 0.25)",
  maxWidth: "min(460px, calc(100vw - 24px))",
  ".text": { flex: 1, minWidth: 0 },
});

interface ToastCardProps {
  readonly toast: Toast;
  /** While true the card does not go by itself. */
  readonly held: boolean;
  readonly onGone: () => void;
}

/** One toast; it goes by itself unless it is an error or is being looked at. */
export function ToastCard({ toast, held, onGone }: ToastCardProps) {
  const t = useText("common");
  useEffect(() => {
    if (held || toast.tone === "error") return;
    const timer = setTimeout(onGone, toast.action === undefined ? STAY_MS : STAY_WITH_ACTION_MS);
    return () => clearTimeout(timer);
  }, [held, toast, onGone]);
  const action = toast.action;
  return (
    <Card style={{ borderLeftColor: tone[toast.tone] }}>
      <span style={{ color: tone[toast.tone] }}>
        <Icon name={icons[toast.tone]} />
      </span>
      <span className="text">{toast.text}</span>
      {action === undefined ? null : (
        <Button
          onClick={() => {
            onGone();
            action.onClick();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton aria-label={t("dismiss")} onClick={onGone}>
        <Icon name="close" size={14} />
      </IconButton>
    </Card>
  );
}
