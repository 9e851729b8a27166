// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FitAddon } from "@xterm/addon-fit";
import type * as Xterm from "@xterm/xterm";
import { beforeAll, expect, test, vi } from "vitest";
import { smaller } from "../smallXterm.ts";
import { withShortNames } from "./shortNames.ts";
import { withoutUncalled } from "./uncalled.ts";

const require = createRequire(import.meta.url);
const source = readFileSync(join(require.resolve("@xterm/xterm/package.json"), "../lib/xterm.mjs"), "utf8");
const small = smaller(source);
let library: Pick<typeof Xterm, "Terminal">;

beforeAll(async () => {
  const nothing = () => undefined;
  const query = { matches: false, addListener: nothing, removeListener: nothing, addEventListener: nothing };
  vi.stubGlobal("matchMedia", () => query);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const address = `data:text/javascript;base64,${Buffer.from(small).toString("base64")}`;
  library = (await import(/* @vite-ignore */ address)) as typeof library;
});

test("members that nobody calls go, and with them what only they used; known names stay", () => {
  const code =
    "function only(){return 'x'.trim()}class A{known(){}dead(){return only()}used(){return 1}}" +
    "export const a=new A().used();";
  const left = withoutUncalled(code, new Set(["known", "trim"]));
  expect(left).toMatch(/known/);
  expect(left).toMatch(/used/);
  expect(left).not.toMatch(/dead|trim/);
});

test("members get short names unless they are known or stand in quotes", () => {
  const code =
    'class A{known(){this.internal=1;return this["quoted"]}quoted(){return this.internal}}' +
    "export const a=new A,b=a.known(),c=a.quoted();";
  const left = withShortNames(code, new Set(["known"]));
  expect(left).toMatch(/known/);
  expect(left).toMatch(/quoted/);
  expect(left).not.toMatch(/internal/);
});

test("the library is smaller by a tenth, and every public member is still there", async () => {
  const size = (code: string) => gzipSync(code, { level: 9 }).length;
  expect(size(small)).toBeLessThan(0.9 * size(source));
  const { Terminal } = await import("@xterm/xterm");
  const members = Object.getOwnPropertyNames(Terminal.prototype).filter((name) => !name.startsWith("_"));
  expect(Object.getOwnPropertyNames(library.Terminal.prototype)).toEqual(expect.arrayContaining(members));
});

test("it writes, wraps, colours, fits, tells screen readers and takes keys as before", async () => {
  const box = document.body.appendChild(document.createElement("div"));
  const terminal = new library.Terminal({ cols: 20, rows: 5, screenReaderMode: true });
  const typed: string[] = [];
  terminal.onData((text) => typed.push(text));
  terminal.loadAddon(new FitAddon());
  terminal.open(box);
  terminal.resize(10, 4);
  const text = "\x1b[1;31mred\x1b[0m 0123456789\r\n\x1b]0;title\x07日本\x1b[2K";
  await new Promise<void>((done) => terminal.write(text, done));
  const line = (at: number) => terminal.buffer.active.getLine(at)?.translateToString(true);
  expect([0, 1, 2].map(line)).toEqual(["red 012345", "6789", ""]);
  expect(terminal.buffer.active.getLine(0)?.getCell(0)?.getFgColor()).toBe(1);
  terminal.input("x");
  terminal.paste("a\nb");
  expect(typed.join("")).toContain("xa\rb");
  expect(terminal.textarea).toBeInstanceOf(HTMLTextAreaElement);
  expect(box.querySelector(".xterm-accessibility [role=list]")).not.toBeNull();
  terminal.selectAll();
  expect(terminal.getSelection()).toContain("red 012345");
  terminal.dispose();
});
