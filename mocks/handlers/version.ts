import type { PveVersion } from "../../src/engine/model";
import type { Handlers } from "../context";

interface Release {
  readonly version: string;
  readonly release: string;
  readonly repoid: string;
}

const RELEASES: Readonly<Record<PveVersion, Release>> = {
  5: { version: "5.4-15", release: "5.4", repoid: "d0ec33c6" },
  6: { version: "6.4-15", release: "6.4", repoid: "af7986e6" },
  7: { version: "7.4-19", release: "7.4", repoid: "f98bf8d4" },
  8: { version: "8.4.14", release: "8.4", repoid: "b502d23c55afcba1" },
  9: { version: "9.2.11", release: "9.2", repoid: "4f3e7a1c9d20b865" },
};

/** `/version` (api.md 4.21). */
export const version = {
  "version.read": (context) => {
    const console = context.state.options.get("console");
    return { ...RELEASES[context.state.pveVersion], ...(console !== undefined && { console }) };
  },
} satisfies Pick<Handlers, "version.read">;
