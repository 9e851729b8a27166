import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";

const LEAVE_MS = 250;
const ENTER_MS = 200;

/** Open state of a box shown on hover or keyboard focus, pinned by a click, closed by Esc or by leaving it. */
export function useHoverOpen(active: boolean) {
  const [open, setOpen] = useState<"no" | "hover" | "pinned">("no");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (wait: number, change: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(change, wait);
  };
  const close = () => {
    clearTimeout(timer.current);
    setOpen("no");
  };
  return {
    open: active && open !== "no",
    pin: () => setOpen((now) => (now === "pinned" ? "no" : "pinned")),
    close,
    box: {
      onPointerEnter: () => later(ENTER_MS, () => setOpen((now) => (now === "no" ? "hover" : now))),
      onPointerLeave: () => later(LEAVE_MS, () => setOpen((now) => (now === "hover" ? "no" : now))),
      onFocus: (event: FocusEvent<HTMLElement>) => {
        if (event.target.matches(":focus-visible")) setOpen((now) => (now === "no" ? "hover" : now));
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== "Escape" || open === "no") return;
        event.stopPropagation();
        close();
      },
    },
  };
}
