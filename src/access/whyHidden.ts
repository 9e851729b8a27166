import { explain } from "../engine/explain";
import type { EntryRef, ExplainedEntry, Explanation } from "../engine/explained/explanation";
import type { RoleId } from "../engine/ids";
import type { KnownModel } from "./knownModel";

/** The one thing that keeps a login from a privilege, the nearest miss first. */
export type WhyHidden =
  | { readonly kind: "user-lacks"; readonly user: string }
  | { readonly kind: "no-access"; readonly by: EntryRef }
  | { readonly kind: "replaced"; readonly entry: EntryRef; readonly by: EntryRef }
  | { readonly kind: "own-replaces"; readonly entry: EntryRef; readonly by: EntryRef }
  | { readonly kind: "not-propagating"; readonly entry: EntryRef }
  | { readonly kind: "role-lacks"; readonly entry: EntryRef }
  | { readonly kind: "no-such-token" }
  | { readonly kind: "no-entry" };

function decidingSide(explanation: Explanation): Explanation {
  return explanation.identity.kind === "full-token" && explanation.user !== undefined ? explanation.user : explanation;
}

/** Among entries that would give the privilege, what became of the first that fell out. */
function nearMiss(giving: readonly ExplainedEntry[]): WhyHidden | undefined {
  for (const entry of giving) {
    const { verdict } = entry;
    switch (verdict.kind) {
      case "cancelled-by-no-access":
      case "pool-ignored":
        if (verdict.by[0] !== undefined) return { kind: "no-access", by: verdict.by[0] };
        break;
      case "replaced-by-deeper":
        if (verdict.by[0] !== undefined) return { kind: "replaced", entry, by: verdict.by[0] };
        break;
      case "replaced-by-own":
        if (verdict.by[0] !== undefined) return { kind: "own-replaces", entry, by: verdict.by[0] };
        break;
      case "does-not-propagate":
        return { kind: "not-propagating", entry };
      case "cut":
        return { kind: "user-lacks", user: verdict.user };
      default:
        break;
    }
  }
  return undefined;
}

/**
 * Why an auth id does not hold a privilege on a path, as one reason (engine.md section 9). Asked only where it does
 * not hold it. Throws `UnknownPrivilege`.
 */
export function whyHidden(known: KnownModel, authid: string, path: string, privilege: string): WhyHidden {
  const explanation = decidingSide(explain(known.model, authid, path, privilege));
  if (explanation.identity.kind === "unknown-token" || explanation.identity.kind === "malformed") {
    return { kind: "no-such-token" };
  }
  if (explanation.identity.kind === "separated-token" && explanation.cut.some((one) => one.privilege === privilege)) {
    return { kind: "user-lacks", user: explanation.identity.user };
  }
  const nodes = [...explanation.nodes, ...explanation.pools.flatMap((pool) => pool.nodes)];
  const entries = nodes.toReversed().flatMap((node) => node.entries);
  const gives = (entry: ExplainedEntry) => {
    const held: ReadonlySet<string> | undefined = known.model.roles.get(entry.role)?.privileges;
    return held?.has(privilege) === true;
  };
  const missed = nearMiss(entries.filter(gives));
  if (missed !== undefined) return missed;
  const inForce = entries.filter((entry) => entry.verdict.kind === "in-force" || entry.verdict.kind === "from-pool");
  const noAccess = inForce.find((entry) => entry.role === ("NoAccess" as RoleId));
  if (noAccess !== undefined) return { kind: "no-access", by: noAccess };
  return inForce[0] === undefined ? { kind: "no-entry" } : { kind: "role-lacks", entry: inForce[0] };
}
