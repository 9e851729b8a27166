/** One key combination and what it does; the words are the catalogue's (`settings.keys.<id>`). */
export interface Shortcut {
  readonly id: string;
  /** Keys to press together, each as on the keyboard; several ways stand one after the other. */
  readonly ways: readonly (readonly string[])[];
  /** The ways are pressed one after the other instead. */
  readonly sequence?: boolean;
}

/** All shortcuts of the console by where they work: the one table behind the keys themselves and the keyboard map. */
export const SHORTCUTS = {
  anywhere: [
    { id: "palette", ways: [["Mod", "K"]] },
    { id: "search", ways: [["Ctrl", "Shift", "F"], ["Ctrl", "Space"]] },
    { id: "nextPart", ways: [["F6"]] },
    { id: "previousPart", ways: [["Shift", "F6"]] },
    { id: "map", ways: [["?"]] },
  ],
  tree: [
    { id: "walk", ways: [["↑"], ["↓"]] },
    { id: "unfold", ways: [["→"]] },
    { id: "fold", ways: [["←"]] },
    { id: "unfoldAll", ways: [["*"]] },
    { id: "ends", ways: [["Home"], ["End"]] },
    { id: "letters", ways: [["A"], ["0"]] },
    { id: "contextMenu", ways: [["Shift", "F10"]] },
  ],
  grid: [
    { id: "cells", ways: [["↑"], ["↓"], ["←"], ["→"]] },
    { id: "pages", ways: [["PageUp"], ["PageDown"]] },
    { id: "openRow", ways: [["Enter"]] },
    { id: "selectRow", ways: [["Space"]] },
    { id: "intoCell", ways: [["F2"]] },
    { id: "sort", ways: [["Enter"]] },
    { id: "sortMore", ways: [["Shift", "Enter"]] },
    { id: "width", ways: [["Shift", "←"], ["Shift", "→"]] },
    { id: "columnMenu", ways: [["Alt", "↓"]] },
  ],
  dialog: [
    { id: "send", ways: [["Enter"]] },
    { id: "close", ways: [["Esc"]] },
  ],
  splitter: [
    { id: "size", ways: [["↑"], ["↓"], ["←"], ["→"]] },
    { id: "limits", ways: [["Home"], ["End"]] },
    { id: "foldPane", ways: [["Enter"]] },
  ],
  terminal: [{ id: "leave", ways: [["Esc"], ["Tab"]], sequence: true }],
} as const satisfies Readonly<Record<string, readonly Shortcut[]>>;

export type ShortcutPlace = keyof typeof SHORTCUTS;

/** The shortcuts that work at every place of the page. */
export type GlobalShortcut = (typeof SHORTCUTS)["anywhere"][number]["id"];

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

function isPressed(keys: readonly string[], event: Pressed): boolean {
  const last = keys.at(-1) ?? "";
  const has = (name: string) => keys.includes(name);
  if (event.altKey) return false;
  // A question mark is typed with Shift on some keyboards and without on others.
  if (last === "?") return event.key === "?" && !event.ctrlKey && !event.metaKey;
  const mod = has("Mod") ? event.ctrlKey !== event.metaKey : event.ctrlKey === has("Ctrl") && !event.metaKey;
  const key = last === "Space" ? event.code === "Space" : event.key.toLowerCase() === last.toLowerCase();
  return mod && key && event.shiftKey === has("Shift");
}

/** The shortcut that these keys are, if any. */
export function pressedShortcut(event: Pressed): GlobalShortcut | undefined {
  return SHORTCUTS.anywhere.find(({ ways }) => ways.some((keys) => isPressed(keys, event)))?.id;
}
