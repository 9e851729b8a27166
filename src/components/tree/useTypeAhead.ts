import { useRef } from "react";

const FORGET_MS = 700;

/** Collects what is typed in quick succession; returns the text so far. */
export function useTypeAhead() {
  const typed = useRef({ text: "", at: 0 });
  return (letter: string, now: number): string => {
    const fresh = now - typed.current.at > FORGET_MS;
    typed.current = { text: fresh ? letter : typed.current.text + letter, at: now };
    return typed.current.text;
  };
}
