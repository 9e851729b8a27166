import type { Plugin } from "vite";
import { knownNames } from "./xterm/knownNames.ts";
import { withShortNames } from "./xterm/shortNames.ts";
import { withoutUncalled } from "./xterm/uncalled.ts";

/**
 * The terminal is the largest part that is fetched on demand. Its one bundle brings the whole library with all of its
 * names: what nobody here can call is left out, and what only it knows gets short names.
 */
export function smallXterm(): Plugin {
  return {
    name: "small-xterm",
    apply: "build",
    transform: {
      filter: { id: /@xterm\/xterm\/lib\/xterm\.mjs$/ },
      handler: (code) => ({ code: smaller(code), map: null }),
    },
  };
}

/** xterm's bundle, made smaller. */
export function smaller(code: string): string {
  const kept = knownNames();
  return withShortNames(withoutUncalled(code, kept), kept);
}
