import { useEffect } from "react";

/** While `active`, remembers what had the focus before and gives the focus back when it ends. */
export function useFocusReturn(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [active]);
}
