/** Texts count as equal where a file cannot tell them apart: nothing, empty and `0` (config-files.md section 3.2). */
export function changedText(before: string | undefined, after: string | undefined): string | undefined {
  const [old, now] = [filled(before), filled(after)];
  return old === now ? undefined : now;
}

function filled(text: string | undefined): string {
  return text === undefined || text === "0" ? "" : text;
}

/** Can a command line carry the text: no half characters, no control characters but line feeds. */
export function isTypable(text: string): boolean {
  return !/\p{Cs}|[\0-\x09\x0b-\x1f\x7f]/u.test(text);
}
