import { useEffect, useState } from "react";

const TELL_MS = 200;

/**
 * The text in a search field: typed at once, told to the address a moment later, and taken over from the address
 * when that changes for another reason (Back, a link).
 */
export function useSearchText(outer: string | undefined, tell: ((text: string) => void) | undefined) {
  const [text, setText] = useState(outer ?? "");
  const [told, setTold] = useState(outer ?? "");
  if (outer !== undefined && outer !== told) {
    setTold(outer);
    setText(outer);
  }
  useEffect(() => {
    if (tell === undefined || text === told) return;
    const timer = setTimeout(() => {
      setTold(text);
      tell(text);
    }, TELL_MS);
    return () => clearTimeout(timer);
  }, [text, told, tell]);
  return [text, setText] as const;
}
