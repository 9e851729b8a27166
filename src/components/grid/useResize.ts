import type { PointerEvent } from "react";
import { MAX_WIDTH, MIN_WIDTH } from "./gridState";
import type { ChangeState } from "./useGridState";

const clamp = (width: number) => Math.round(Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width)));

/** Column widths by pointer (the grip) and by keyboard (steps); remembered with the grid. */
export function useResize(change: ChangeState) {
  const setWidth = (id: string, width: number) =>
    change((state) => ({ ...state, widths: new Map(state.widths).set(id, clamp(width)) }));

  const drag = (id: string) => (event: PointerEvent<HTMLElement>) => {
    const grip = event.currentTarget;
    const cell = grip.parentElement;
    if (cell === null) return;
    event.preventDefault();
    event.stopPropagation();
    grip.setPointerCapture(event.pointerId);
    const start = event.clientX;
    const before = cell.getBoundingClientRect().width;
    const sign = getComputedStyle(cell).direction === "rtl" ? -1 : 1;
    const move = (next: globalThis.PointerEvent) => setWidth(id, before + (next.clientX - start) * sign);
    grip.addEventListener("pointermove", move);
    grip.addEventListener("lostpointercapture", () => grip.removeEventListener("pointermove", move), { once: true });
  };
  return { setWidth, drag };
}
