/** Keys that outlive a reset of the layout: who logs in, and what is no layout. */
const KEPT = ["pac.login.", "pac.session", "pac.language", "pac.readOnly", "pac.xterm"];

/** Which of the browser's keys are layout: columns, widths, panes, tabs, density, the tree (gui.md section 2.4). */
export function layoutKeys(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => key.startsWith("pac.") && !KEPT.some((kept) => key.startsWith(kept)));
}
