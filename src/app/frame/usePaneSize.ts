import { useState } from "react";
import { parseNumber, readLocal, writeLocal } from "../../lib/storage";

/** A pane's remembered size in px, and whether it is folded (size 0). */
export function usePaneSize(name: string, start: number) {
  const key = `pac.pane.${name}`;
  const [size, setSize] = useState(() => readLocal(key, parseNumber) ?? start);
  const keep = (next: number) => {
    setSize(next);
    writeLocal(key, next);
  };
  return { size: size === 0 ? start : size, collapsed: size === 0, setSize: keep, setCollapsed: (folded: boolean) => keep(folded ? 0 : start) };
}
