const INPUT = "input:not([type=hidden]):not([disabled]):not([readonly])";
const FIELD = `${INPUT}, select:not([disabled]), textarea:not([disabled])`;

function focusFirst(root: HTMLElement, selector: string): boolean {
  for (const field of root.querySelectorAll<HTMLElement>(selector)) {
    if (field.closest("[aria-hidden=true], [hidden], [data-skip-focus]") !== null) continue;
    field.focus();
    // What is not drawn, such as a field of the other tab, does not take it.
    if (document.activeElement === field) return true;
  }
  return false;
}

/** Puts the focus on the first field below `root` that can be edited; false when there is none. */
export function focusFirstField(root: HTMLElement): boolean {
  return focusFirst(root, FIELD);
}

/** Puts the focus on the first field marked as wrong; false when there is none. */
export function focusFirstInvalid(root: HTMLElement): boolean {
  return focusFirst(root, "[aria-invalid=true]");
}
