import { type KeyboardEvent, type RefObject, useEffect } from "react";

const FOCUSABLE = "button:not([disabled]), a[href], [role=button], [role=tab]";

function stops(root: HTMLElement | null): HTMLElement[] {
  if (root === null) return [];
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((item) => item.closest("[data-floating]") === null);
}

/** Makes the buttons below `root` one tab stop: the `current` one (or the first) is in the tab order. */
function setStop(items: readonly HTMLElement[], current: HTMLElement | undefined): void {
  for (const item of items) item.tabIndex = item === current ? 0 : -1;
}

const STEP: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
]);

export type RovingAxis = "horizontal" | "vertical";

/** One tab stop for a row or column of buttons, arrow keys, Home and End move; returns the key and focus handlers. */
export function useRoving(root: RefObject<HTMLElement | null>, axis: RovingAxis) {
  useEffect(() => {
    const items = stops(root.current);
    const marked = items.find((item) => item === document.activeElement) ?? items.find((item) => item.tabIndex === 0);
    const current = items.find((item) => item.getAttribute("aria-selected") === "true");
    setStop(items, marked ?? current ?? items[0]);
  });
  return {
    onFocus: (event: { readonly target: EventTarget }) => {
      const items = stops(root.current);
      const focused = items.find((item) => item === event.target);
      if (focused !== undefined) setStop(items, focused);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const items = stops(root.current);
      const at = items.findIndex((item) => item === event.target);
      if (at < 0) return;
      const across = event.key === "ArrowUp" || event.key === "ArrowDown";
      const step = across === (axis === "vertical") ? STEP.get(event.key) : undefined;
      const next =
        event.key === "Home" ? 0
        : event.key === "End" ? items.length - 1
        : step === undefined ? undefined
        : (at + step + items.length) % items.length;
      if (next === undefined) return;
      event.preventDefault();
      items[next]?.focus();
    },
  };
}
