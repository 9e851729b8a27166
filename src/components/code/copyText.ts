/** Puts text on the clipboard; false when the browser refuses. Works without the clipboard API (plain http). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way, the only one on a page served by plain http. */
interface OldClipboard {
  readonly execCommand?: (command: string) => boolean;
}

function copyBySelection(text: string): boolean {
  const old: OldClipboard = document;
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  // Inside an open dialog, because its focus trap would take the focus back from the body.
  (before?.closest("[role=dialog]") ?? document.body).append(area);
  area.select();
  try {
    return old.execCommand?.call(document, "copy") ?? false;
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
