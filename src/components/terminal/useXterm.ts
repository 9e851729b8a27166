import { FitAddon } from "@xterm/addon-fit";
import { Terminal } from "@xterm/xterm";
import { type RefObject, useEffect, useRef } from "react";
import { terminalColors } from "./terminalColors";
import type { TerminalScreenProps } from "./TerminalProps";

type Wiring = Pick<TerminalScreenProps, "label" | "onInput" | "onResize" | "connect">;

function isCopy(event: KeyboardEvent): boolean {
  return event.code === "KeyC" && event.ctrlKey && event.shiftKey;
}

/** Keys that the terminal leaves alone: leaving it, and copying. */
function takesKey(event: KeyboardEvent, terminal: Terminal, onLeave: () => void): boolean {
  if (event.type !== "keydown") return true;
  if (event.key === "Escape" && event.ctrlKey && event.shiftKey) {
    onLeave();
    return false;
  }
  if (!isCopy(event) || !terminal.hasSelection()) return true;
  event.preventDefault();
  void navigator.clipboard.writeText(terminal.getSelection()).catch(() => undefined);
  return false;
}

/** Puts an xterm into `box`, fits it to its size, connects it, and takes it down again. */
export function useXterm(
  box: RefObject<HTMLElement | null>,
  { label, onInput, onResize, connect }: Wiring,
  mode: "light" | "dark",
  onLeave: () => void,
): void {
  const terminal = useRef<Terminal>(undefined);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const xterm = new Terminal({
      screenReaderMode: true,
      cursorBlink: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      fontFamily: 'ui-monospace, "SFMono-Regular", "Cascadia Mono", Menlo, Consolas, monospace',
      fontSize: 13,
      scrollback: 5000,
    });
    const fit = new FitAddon();
    xterm.loadAddon(fit);
    xterm.open(element);
    xterm.textarea?.setAttribute("aria-label", label);
    xterm.attachCustomKeyEventHandler((event) => takesKey(event, xterm, () => leave.current()));
    const input = xterm.onData(onInput);
    const size = xterm.onResize(({ cols, rows }) => onResize(cols, rows));
    fit.fit();
    onResize(xterm.cols, xterm.rows);
    const observer = new ResizeObserver(() => fit.fit());
    observer.observe(element);
    const disconnect = connect((data) => xterm.write(data));
    terminal.current = xterm;
    xterm.focus();
    return () => {
      observer.disconnect();
      disconnect();
      input.dispose();
      size.dispose();
      xterm.dispose();
      terminal.current = undefined;
    };
  }, [box, label, onInput, onResize, connect]);
  useEffect(() => {
    if (terminal.current !== undefined) terminal.current.options.theme = terminalColors(mode);
  }, [mode, box, label, onInput, onResize, connect]);
}
