import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** What the library asks of Node, where it runs there. */
const OF_NODE = ["env", "versions", "platform", "arch", "electron", "node", "type", "cwd", "nextTick"];

/** All names in a source text. */
export function namesIn(code: string): readonly string[] {
  return code.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

/** Every name in the files that declare what browsers and the language offer. */
function platformNames(): readonly string[] {
  const folder = dirname(require.resolve("typescript"));
  const files = readdirSync(folder).filter((name) => /^lib\.(?:dom|es)[\w.]*\.d\.ts$/.test(name));
  return files.flatMap((name) => namesIn(readFileSync(join(folder, name), "utf8")));
}

/** The names that others use of xterm or that it uses of others: the platform's, its declarations', its addon's. */
export function knownNames(): ReadonlySet<string> {
  const folder = dirname(require.resolve("@xterm/xterm/package.json"));
  const declared = readFileSync(join(folder, "typings/xterm.d.ts"), "utf8");
  const addon = readFileSync(require.resolve("@xterm/addon-fit"), "utf8");
  return new Set([...OF_NODE, ...platformNames(), ...namesIn(declared), ...namesIn(addon)]);
}
