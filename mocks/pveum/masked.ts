const OPTION = /(?:^|\s)--?(?:pas|conf|client-k|otp|tfa-|val|key)[\w-]*(?:=|\s+)/;
const WORD = /"(?:[^"\\]|\\.)*"|'[^']*'|(?:\\.|[^\s\\;&|])+/;
const SECRET = new RegExp(`(${OPTION.source})(?:${WORD.source})`, "gi");

/** A command line without the secrets that stand behind its options. */
export function maskedLine(line: string): string {
  return line.replace(SECRET, "$1********");
}
