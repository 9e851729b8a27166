import { useEffect, useState } from "react";

const TELL_MS = 150;
const NONE: readonly string[] = [];

/**
 * The text in a field whose value is part of the address: typed at once, told a moment later, and taken over when the
 * address changes for another reason (Back, a link, a pasted error). What the address only repeats is not taken over.
 */
export function useTyped(outer: string, tell: (text: string) => void) {
  const [text, setText] = useState(outer);
  const [seen, setSeen] = useState(outer);
  const [told, setTold] = useState(NONE);
  if (outer !== seen) {
    setSeen(outer);
    const at = told.indexOf(outer);
    setTold(at === -1 ? NONE : told.slice(at + 1));
    if (at === -1) setText(outer);
  }
  const last = told.at(-1) ?? seen;
  useEffect(() => {
    if (text === last) return undefined;
    const timer = setTimeout(() => {
      setTold((before) => [...before, text]);
      tell(text);
    }, TELL_MS);
    return () => clearTimeout(timer);
  }, [text, last, tell]);
  return [text, setText] as const;
}
