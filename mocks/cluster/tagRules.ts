import { type Context, Refused } from "../context";
import { demand, holds } from "./held";

function tagsOf(text: string | number | undefined): readonly string[] {
  return String(text ?? "").split(/[;, ]+/).filter((tag) => tag !== "");
}

function access(context: Context): ReadonlyMap<string, string> {
  const pairs = (context.state.options.get("user-tag-access") ?? "").split(",");
  return new Map(pairs.map((pair) => [pair.replace(/=.*$/s, ""), pair.replace(/^[^=]*=?/, "")]));
}

function registered(context: Context): readonly string[] {
  return tagsOf(context.state.options.get("registered-tags"));
}

/** The tags that the caller may use, sorted (api.md 4.18): registered ones take `Sys.Modify` on `/`. */
export function allowedTags(context: Context): readonly string[] {
  const rules = access(context);
  const mode = rules.get("user-allow") ?? "free";
  const tags = new Set(mode === "none" ? [] : tagsOf(rules.get("user-allow-list")));
  if (mode === "free" || mode === "existing") {
    for (const guest of context.state.cluster.guests.values()) {
      if (holds(context, "VM.Audit", `/vms/${guest.vmid}`)) guest.tags?.forEach((tag) => tags.add(tag));
    }
  }
  const privileged = holds(context, "Sys.Modify", "/");
  for (const tag of registered(context)) {
    if (privileged) tags.add(tag);
    else tags.delete(tag);
  }
  return [...tags].sort();
}

/**
 * Throws PVE's 403 where the caller may not change the tags from one text to the other: `VM.Config.Options` on the
 * guest itself, and each added or removed tag must be allowed to the caller (api.md 5.2). A pool does not count.
 */
export function demandTags(context: Context, vmid: string, before: string | number | undefined, after: string): void {
  if (context.caller === "root@pam") return;
  demand(context, "VM.Config.Options", `/vms/${vmid}`);
  if (holds(context, "Sys.Modify", "/")) return;
  const [old, wanted] = [new Set(tagsOf(before)), new Set(tagsOf(after))];
  const touched = [...old, ...wanted].filter((tag) => old.has(tag) !== wanted.has(tag));
  const free = (access(context).get("user-allow") ?? "free") === "free";
  const allowed = new Set(allowedTags(context));
  const reserved = new Set(registered(context));
  const refused = touched.find((tag) => !allowed.has(tag) && (!free || reserved.has(tag)));
  if (refused === undefined) return;
  throw new Refused(403, `Permission check failed (/, Sys.Modify for modifying tag '${refused}')\n`);
}
