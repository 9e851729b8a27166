import { type KeyboardEvent, useState } from "react";

const PAGE = 8;

interface Input {
  readonly count: number;
  /** Where the cursor stands when the list opens; -1 is nowhere. */
  readonly start: number;
  readonly onPick: (index: number) => void;
  /** Keep the list open after a pick (several values). */
  readonly stay?: boolean;
  readonly disabled: boolean;
}

/** Open state, cursor and keys of a combobox (ARIA combobox pattern with a list). */
export function useCombobox({ count, start, onPick, stay = false, disabled }: Input) {
  const [open, setOpen] = useState(false);
  const [cursor, setCursor] = useState(-1);
  const active = Math.min(cursor, count - 1);

  const show = (at = start) => {
    if (disabled || open) return;
    setCursor(at);
    setOpen(true);
  };
  const hide = () => setOpen(false);
  const pick = (index: number) => {
    onPick(index);
    if (!stay) hide();
  };
  const move = (to: number) => setCursor(Math.max(0, Math.min(to, count - 1)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (!open) show();
        else if (event.altKey) hide();
        else move(active + (event.key === "ArrowDown" ? 1 : -1));
        return;
      case "PageDown":
      case "PageUp":
        if (!open) return;
        event.preventDefault();
        move(active + (event.key === "PageDown" ? PAGE : -PAGE));
        return;
      case "Enter":
        if (!open || active < 0) return;
        event.preventDefault();
        pick(active);
        return;
      case "Escape":
        if (!open) return;
        // The dialog around must not close with the list.
        event.stopPropagation();
        hide();
        return;
      default:
    }
  };
  return { open: open && !disabled, active, show, hide, pick, setCursor, onKeyDown };
}
