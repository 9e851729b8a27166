import Portal from "@mui/material/Portal";
import { styled } from "@mui/material/styles";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { useText } from "../../i18n/useText";
import { type Toast, ToastContext } from "./toast";
import { ToastCard } from "./ToastCard";

const MOST = 3;

interface Shown {
  readonly key: number;
  readonly toast: Toast;
}

interface ToastProviderProps {
  /** Whose messages they are: the next login does not see, or undo, what the one before has done. */
  readonly owner: string;
  readonly children: ReactNode;
}

const Corner = styled("div")({
  position: "fixed",
  right: 12,
  bottom: 12,
  zIndex: "var(--mui-zIndex-snackbar, 1400)",
  display: "flex",
  flexDirection: "column",
  alignItems: "flex-end",
  gap: 8,
});

/** Keeps and shows the toasts of everything below it: three at most, read out politely, still while pointed at. */
export function ToastProvider({ owner, children }: ToastProviderProps) {
  const t = useText("common");
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [held, setHeld] = useState(false);
  const [shownTo, setShownTo] = useState(owner);
  if (shownTo !== owner) {
    setShownTo(owner);
    setShown([]);
  }
  const next = useRef(0);
  const show = useCallback((toast: Toast) => {
    next.current += 1;
    const key = next.current;
    setShown((before) => [...before, { key, toast }].slice(-MOST));
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <Portal>
        <Corner
          role="log"
          aria-label={t("messages")}
          aria-live="polite"
          aria-relevant="additions"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {shown.map(({ key, toast }) => (
            <StableCard key={key} id={key} toast={toast} held={held} setShown={setShown} />
          ))}
        </Corner>
      </Portal>
    </ToastContext>
  );
}

interface StableCardProps {
  readonly id: number;
  readonly toast: Toast;
  readonly held: boolean;
  readonly setShown: (change: (before: readonly Shown[]) => readonly Shown[]) => void;
}

function StableCard({ id, toast, held, setShown }: StableCardProps) {
  const gone = useCallback(() => setShown((before) => before.filter((item) => item.key !== id)), [id, setShown]);
  return <ToastCard toast={toast} held={held} onGone={gone} />;
}
