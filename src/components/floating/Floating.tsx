import { type ReactNode, useLayoutEffect, useState } from "react";

const GAP = 2;
const EDGE = 4;

/** Puts `box` below `anchor`, or above where there is more room, inside the window. */
function place(box: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = window.innerHeight - at.bottom;
  const fits = height + GAP <= below || below >= at.top;
  const top = fits ? at.bottom + GAP : Math.max(EDGE, at.top - height - GAP);
  const left = Math.max(EDGE, Math.min(at.left, window.innerWidth - width - EDGE));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}

interface FloatingProps {
  readonly anchor: HTMLElement | null;
  readonly children: ReactNode;
}

/** A box that stands at an element and above everything else; it stays inside its dialog, so the focus may enter it. */
export function Floating({ anchor, children }: FloatingProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (box === null || anchor === null) return;
    const update = () => place(box, anchor);
    const observer = "ResizeObserver" in globalThis ? new ResizeObserver(update) : undefined;
    update();
    observer?.observe(box);
    observer?.observe(anchor);
    window.addEventListener("scroll", update, { capture: true, passive: true });
    window.addEventListener("resize", update);
    return () => {
      observer?.disconnect();
      window.removeEventListener("scroll", update, { capture: true });
      window.removeEventListener("resize", update);
    };
  }, [box, anchor]);
  return (
    <div ref={setBox} data-floating="" style={{ position: "fixed", zIndex: "var(--mui-zIndex-tooltip, 1500)" }}>
      {children}
    </div>
  );
}
