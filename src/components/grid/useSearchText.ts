import { useEffect, useState } from "react";

const TELL_MS = 200;

interface Sides {
  /** What the address had when it was last looked at. */
  readonly seen: string;
  /** Told to the address, in this order, and not yet seen there. */
  readonly told: readonly string[];
}

/**
 * The text in a search field: typed at once, told to the address a moment later, and taken over from the address
 * when that changes for another reason (Back, a link). What the address repeats, however late, is no reason: nothing
 * typed in the meantime is lost.
 */
export function useSearchText(outer: string | undefined, tell: ((text: string) => void) | undefined) {
  const [text, setText] = useState(outer ?? "");
  const [sides, setSides] = useState<Sides>({ seen: outer ?? "", told: [] });
  if (outer !== undefined && outer !== sides.seen) {
    const at = sides.told.indexOf(outer);
    setSides({ seen: outer, told: at < 0 ? [] : sides.told.slice(at + 1) });
    if (at < 0) setText(outer);
  }
  const last = sides.told.at(-1) ?? sides.seen;
  useEffect(() => {
    if (tell === undefined || text === last) return;
    const timer = setTimeout(() => {
      setSides((before) => ({ ...before, told: [...before.told, text] }));
      tell(text);
    }, TELL_MS);
    return () => clearTimeout(timer);
  }, [text, last, tell]);
  return [text, setText] as const;
}
