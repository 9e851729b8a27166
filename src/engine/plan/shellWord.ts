const PLAIN = /^[A-Za-z0-9_@%+:,./-]+$/;

/** A text as one word of a POSIX shell's command line: in single quotes where anything could be read otherwise. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
