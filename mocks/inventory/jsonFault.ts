const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Offset of the first character at which the text stops being JSON; its length where it just ends too early. */
export function jsonFaultAt(text: string): number {
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.test(text);
    if (found) at = token.lastIndex;
    return found;
  };
  const takeLetter = (letter: string): boolean => {
    take(BLANK);
    if (text[at] !== letter) return false;
    at++;
    return true;
  };
  const closers: string[] = [];
  /** What may come next: a value, or what follows one. */
  let wanted: "value" | "first" | "after" = "value";
  for (;;) {
    take(BLANK);
    const closer = closers.at(-1);
    if (wanted === "after") {
      if (closer === undefined) return at;
      if (takeLetter(closer)) closers.pop();
      else if (takeLetter(",")) wanted = "value";
      else return at;
      continue;
    }
    if (wanted === "first" && closer !== undefined && takeLetter(closer)) {
      closers.pop();
      wanted = "after";
      continue;
    }
    if (closer === "}" && !(take(STRING) && takeLetter(":"))) return at;
    take(BLANK);
    if (takeLetter("[")) closers.push("]");
    else if (takeLetter("{")) closers.push("}");
    else if (!take(STRING) && !take(ATOM)) return at;
    else {
      wanted = "after";
      continue;
    }
    wanted = "first";
  }
}
