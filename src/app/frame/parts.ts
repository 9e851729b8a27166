/** The parts of the page in their order; each is marked with `data-part`. */
export const PARTS = ["header", "tree", "content", "panel", "log"] as const;

export type Part = (typeof PARTS)[number];

const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex='0']";

/** Old browsers cannot say it: there everything counts as shown. */
function isOnScreen(element: HTMLElement): boolean {
  return !("checkVisibility" in HTMLElement.prototype) || element.checkVisibility();
}

function elementOf(part: Part): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>(`[data-part="${part}"]`);
  return [...all].find(isOnScreen);
}

/** The parts that are on the screen now. */
export function shownParts(): readonly Part[] {
  return PARTS.filter((part) => elementOf(part) !== undefined);
}

/** Puts the focus into a part: where it takes the focus itself there, else on its first control; false where it is absent. */
export function focusPart(part: Part): boolean {
  const element = elementOf(part);
  if (element === undefined) return false;
  const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.tabIndex >= 0);
  const inner = part === "tree" ? stops.find((stop) => stop.getAttribute("role") === "treeitem") : undefined;
  const target = inner ?? (element.tabIndex >= -1 && element.hasAttribute("tabindex") ? element : stops[0]);
  target?.focus();
  return target !== undefined;
}

/** Goes to the next part that is shown, or the one before, round the end. */
export function stepPart(step: 1 | -1): void {
  const shown = shownParts();
  const at = document.activeElement?.closest("[data-part]")?.getAttribute("data-part");
  const index = shown.findIndex((part) => part === at);
  const from = index < 0 && step < 0 ? 0 : index;
  for (let tried = 1; tried <= shown.length; tried += 1) {
    const part = shown[(from + step * tried + shown.length * 2) % shown.length];
    if (part !== undefined && focusPart(part)) return;
  }
}
