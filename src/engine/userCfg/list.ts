// 0x85 and 0xA0 are white space in lists alone.
const SEPARATORS = /[,;\t-\r \x85\xa0]+/;

/**
 * The elements of a list field, given as bytes: separated by `,`, `;` and white space in any mixture, or by NUL alone
 * where the text holds one, and then elements may be empty (config-files.md section 2).
 */
export function splitList(bytes: string): readonly string[] {
  if (bytes.includes("\0")) return withoutEmptyEnd(bytes.split("\0"));
  return bytes.split(SEPARATORS).filter((element) => element !== "");
}

/** The elements without the empty ones at the end. */
export function withoutEmptyEnd(elements: readonly string[]): readonly string[] {
  let end = elements.length;
  while (end > 0 && elements[end - 1] === "") end--;
  return end === elements.length ? elements : elements.slice(0, end);
}
