import type { Context, Handlers } from "../context";
import { holds } from "../cluster/held";

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

function allowedTags(context: Context): readonly string[] {
  const { cluster, options } = context.state;
  const tags = new Set((options.get("registered-tags") ?? "").split(";").filter((tag) => tag !== ""));
  for (const guest of cluster.guests.values()) {
    if (holds(context, "VM.Audit", `/vms/${guest.vmid}`)) guest.tags?.forEach((tag) => tags.add(tag));
  }
  return [...tags].sort();
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
} satisfies Pick<Handlers, "options.read">;
