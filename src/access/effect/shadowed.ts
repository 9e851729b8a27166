import type { Call } from "../../api/endpoints/index";
import type { Holder } from "../../engine/compiled/assignments";
import { explain } from "../../engine/explain";
import type { EntryRef, ExplainedEntry } from "../../engine/explained/explanation";
import type { GroupId, TokenId, UserId } from "../../engine/ids";
import type { AccessModel } from "../../engine/model";
import { normalisePath } from "../../engine/paths";
import { concernedBy } from "../../engine/withoutEffect/reason";

/** An entry that counts now and would not any more, because a new one hides it. */
export interface Shadowed {
  readonly entry: EntryRef;
  /** The entries that win over it then. */
  readonly by: readonly EntryRef[];
  /** For how many logins. */
  readonly logins: number;
}

/** A group may have very many members, and what hides what is mostly the same for all of them. */
const MOST_LOGINS = 200;
const LOGINS_A_SLICE = 5;

interface Site {
  readonly path: string;
  readonly authid: string;
}

/** Where entries are set, and for whom they count afterwards. */
function sitesOf(after: AccessModel, calls: readonly Call[]): readonly Site[] {
  const sites = new Map<string, Site>();
  for (const call of calls) {
    if (call.name !== "acl.update" || call.params.delete === true) continue;
    const path = normalisePath(call.params.path);
    if (path === undefined) continue;
    const holders: readonly Holder[] = [
      ...(call.params.users ?? []).map((id) => ({ kind: "user", id: id as UserId }) as const),
      ...(call.params.groups ?? []).map((id) => ({ kind: "group", id: id as GroupId }) as const),
      ...(call.params.tokens ?? []).map((id) => ({ kind: "token", id: id as TokenId }) as const),
    ];
    for (const holder of holders) {
      for (const authid of concernedBy(after, holder)) sites.set(`${path} ${authid}`, { path, authid });
    }
  }
  return [...sites.values()].slice(0, MOST_LOGINS);
}

const COUNTS: ReadonlySet<string> = new Set(["in-force", "from-pool"]);
const keyOf = ({ path, holder, role }: EntryRef) => JSON.stringify([path, holder.kind, holder.id, role]);

function entriesFor(model: AccessModel, { path, authid }: Site): ReadonlyMap<string, ExplainedEntry> {
  const { nodes, pools } = explain(model, authid, path);
  const entries = [...nodes, ...pools.flatMap((pool) => pool.nodes)].flatMap((node) => node.entries);
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

/** Which entries pending calls would hide (`this hides the role inherited from /`), by the explanation's own verdicts. */
export function* shadowedBy(
  before: AccessModel,
  after: AccessModel,
  calls: readonly Call[],
): Generator<number, readonly Shadowed[]> {
  const found = new Map<string, Shadowed>();
  const sites = sitesOf(after, calls);
  for (const [at, site] of sites.entries()) {
    const then = entriesFor(after, site);
    for (const [key, entry] of entriesFor(before, site)) {
      const verdict = then.get(key)?.verdict;
      if (!COUNTS.has(entry.verdict.kind) || verdict === undefined || !("by" in verdict)) continue;
      const { path, holder, role, propagate } = entry;
      const logins = (found.get(key)?.logins ?? 0) + 1;
      found.set(key, { entry: { path, holder, role, propagate }, by: verdict.by, logins });
    }
    if (at % LOGINS_A_SLICE === LOGINS_A_SLICE - 1) yield at / sites.length;
  }
  return [...found.values()];
}
