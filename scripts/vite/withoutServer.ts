import type { Plugin } from "vite";

const SERVER = /\/mocks\/|\/node_modules\/(?:msw|@mswjs|idb)\//;

/** Ends the live build with an error when a module of the pretended server has come into one of its chunks. */
export function withoutServer(): Plugin {
  return {
    name: "without-server",
    apply: (_, { command, mode }) => command === "build" && mode === "live",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((part) => (part.type === "chunk" ? [part] : []));
      const found = chunks.flatMap(({ moduleIds }) => moduleIds.filter((id) => SERVER.test(id)));
      if (found.length > 0) this.error(`the live build contains ${found.join(", ")}`);
    },
  };
}
