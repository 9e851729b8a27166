import { useEffect } from "react";
import { SEARCH_FIELD } from "./GlobalSearch";
import { stepPart } from "./parts";
import { type GlobalShortcut, pressedShortcut } from "./shortcuts";
import { useFrameWindow } from "./useFrameWindow";

const TYPING = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]";

/** The terminal keeps every key but those that no shell knows; a question mark is also a letter. */
function isTaken(event: KeyboardEvent, found: GlobalShortcut): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest(".xterm") !== null && target !== undefined) return !(event.ctrlKey && event.shiftKey);
  return found === "map" && target?.closest(TYPING) !== null && target !== undefined;
}

function toggleSearch(): boolean {
  const field = document.getElementById(SEARCH_FIELD);
  if (field === null) return false;
  if (document.activeElement === field) field.blur();
  else {
    field.focus();
    // A press opens its list; the focus alone, given back by a window that closes, does not.
    field.click();
  }
  return true;
}

/** The keys that work at every place of the page; while a window is open they are its own. */
export function useShortcuts(): void {
  const { show } = useFrameWindow();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const found = pressedShortcut(event);
      if (found === undefined || isTaken(event, found)) return;
      if (document.querySelector("[role=dialog][aria-modal=true], [role=alertdialog], [role=menu]") !== null) return;
      event.preventDefault();
      if (found === "palette") show("palette");
      else if (found === "map") show("keys");
      else if (found === "search") {
        if (!toggleSearch()) show("palette");
      } else stepPart(found === "nextPart" ? 1 : -1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [show]);
}
