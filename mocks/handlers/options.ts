import { holds } from "../cluster/held";
import { allowedTags } from "../cluster/tagRules";
import { type Handlers, Refused } from "../context";

const OBJECTS = new Set([
  "webauthn",
  "u2f",
  "ha",
  "crs",
  "migration",
  "replication",
  "next-id",
  "notify",
  "tag-style",
  "user-tag-access",
]);
const PUBLIC = new Set(["console", "tag-style"]);

function properties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(",").filter((part) => part !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const cut = pair.indexOf("=");
      return cut < 0 ? [pair, "1"] : [pair.slice(0, cut), pair.slice(cut + 1)];
    }),
  );
}

function answered(name: string, value: string): unknown {
  if (OBJECTS.has(name)) return properties(value);
  return name === "registered-tags" ? value.split(";").filter((tag) => tag !== "") : value;
}

/** A lower bound above the upper one would leave no id to give out. */
function demandBounds(text: string | undefined): void {
  const bounds = properties(text ?? "");
  const [lower, upper] = [Number(bounds.lower ?? 100), Number(bounds.upper ?? 1_000_000)];
  if (lower > upper) throw new Refused(500, `lower (${lower}) <= upper (${upper}) boundary rule broken\n`);
}

/** `/cluster/options`: the whole for `Sys.Audit` on `/`, else two options (api.md 4.18). */
export const options = {
  "options.read": (context) => {
    const whole = holds(context, "Sys.Audit", "/");
    const stored = [...context.state.options].filter(([name]) => whole || PUBLIC.has(name));
    const defaults = whole ? { mac_prefix: "BC:24:11", description: "" } : {};
    const values = Object.fromEntries(stored.map(([name, value]) => [name, answered(name, value)]));
    return { ...defaults, ...values, "allowed-tags": allowedTags(context) };
  },
  "options.update": (context, { delete: removed = [], ...given }) => {
    const stored = new Map(context.state.options);
    for (const name of removed) stored.delete(name);
    for (const [name, value] of Object.entries(given)) {
      stored.set(name, String(typeof value === "boolean" ? Number(value) : value));
    }
    demandBounds(given["next-id"]);
    context.update((state) => ({ ...state, options: stored }));
  },
} satisfies Partial<Handlers>;
