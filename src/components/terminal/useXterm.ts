import { FitAddon } from "@xterm/addon-fit";
import { Terminal } from "@xterm/xterm";
import { type RefObject, useEffect, useRef } from "react";
import { terminalColors } from "./terminalColors";
import { DEFAULT_FONT, terminalFont } from "./terminalFont";
import type { TerminalScreenProps } from "./TerminalProps";

type Wiring = Pick<TerminalScreenProps, "label" | "onInput" | "onResize" | "connect">;

function isCopy(event: KeyboardEvent): boolean {
  return event.code === "KeyC" && event.ctrlKey && event.shiftKey;
}

/** Keys that the terminal leaves to the browser: Tab and Shift+Tab right after Escape, which leave it, and copying. */
function takesKey(event: KeyboardEvent, terminal: Terminal, last: string): boolean {
  if (event.type !== "keydown") return true;
  if (event.key === "Tab" && last === "Escape") return false;
  if (!isCopy(event) || !terminal.hasSelection()) return true;
  event.preventDefault();
  void navigator.clipboard.writeText(terminal.getSelection()).catch(() => undefined);
  return false;
}

/** Puts an xterm, described by the element `hintId`, into `box`, fits it to its size, connects it, and takes it down again. */
export function useXterm(
  box: RefObject<HTMLElement | null>,
  { label, onInput, onResize, connect }: Wiring,
  mode: "light" | "dark",
  hintId: string,
): void {
  const terminal = useRef<Terminal>(undefined);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const xterm = new Terminal({
      screenReaderMode: true,
      cursorBlink: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      ...DEFAULT_FONT,
      ...terminalFont.get(),
      scrollback: 5000,
    });
    const fit = new FitAddon();
    xterm.loadAddon(fit);
    xterm.open(element);
    xterm.textarea?.setAttribute("aria-label", label);
    xterm.textarea?.setAttribute("aria-describedby", hintId);
    let last = "";
    xterm.attachCustomKeyEventHandler((event) => {
      const takes = takesKey(event, xterm, last);
      // Shift alone stands between Escape and Shift+Tab.
      if (event.type === "keydown" && event.key !== "Shift") last = event.key;
      return takes;
    });
    const input = xterm.onData(onInput);
    const size = xterm.onResize(({ cols, rows }) => onResize(cols, rows));
    fit.fit();
    onResize(xterm.cols, xterm.rows);
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => fit.fit());
    });
    observer.observe(element);
    const unfollow = terminalFont.subscribe(() => {
      Object.assign(xterm.options, DEFAULT_FONT, terminalFont.get());
      fit.fit();
    });
    const disconnect = connect((data) => xterm.write(data));
    terminal.current = xterm;
    xterm.focus();
    return () => {
      observer.disconnect();
      unfollow();
      cancelAnimationFrame(frame);
      disconnect();
      input.dispose();
      size.dispose();
      xterm.dispose();
      terminal.current = undefined;
    };
  }, [box, hintId, label, onInput, onResize, connect]);
  useEffect(() => {
    if (terminal.current !== undefined) terminal.current.options.theme = terminalColors(mode);
  }, [mode, box, label, onInput, onResize, connect]);
}
