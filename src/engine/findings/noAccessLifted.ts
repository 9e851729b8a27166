import type { Change } from "../changes/change";
import { compile } from "../compiled/compile";
import type { CompiledModel } from "../compiled/compile";
import { NO_ACCESS } from "../compiled/roleSets";
import { trace } from "../explained/trace";
import type { EntryRef } from "../explained/explanation";
import type { UserId } from "../ids";
import { isGrantablePath } from "../paths";
import { concernedBy } from "../withoutEffect/reason";
import { entriesOf } from "./entries";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** NoAccess that deeper entries take back: it is not sticky (engine.md section 4). The fix repeats it there. */
export function noAccessLifted({ model }: FindingContext): readonly Finding[] {
  const index = compile(model);
  const nodes = index.nodePaths();
  return entriesOf(model).flatMap((entry): readonly Finding[] => {
    if (entry.role !== NO_ACCESS || !entry.propagate) return [];
    const start = entry.path === "/" ? "/" : `${entry.path}/`;
    if (!nodes.some((path) => path !== "/" && path.startsWith(start))) return [];
    const lifted = concernedBy(model, entry.holder).flatMap((authid) => liftedFor(index, authid, entry));
    if (lifted.length === 0) return [];
    const lifting = new Map(lifted.flatMap(({ by }) => by).map((one) => [keyOf(one), one]));
    const fixable = lifted.every(({ path }) => isGrantablePath(path));
    return [
      finding("no-access-lifted", {
        subjects: [entry.holder.id],
        entries: [entry, ...lifting.values()],
        paths: [...new Set(lifted.map(({ path }) => path))],
        affected: [...new Set(lifted.map(({ authid }) => authid))],
        fix: fixable ? repeats(entry, lifted) : [],
      }),
    ];
  });
}

interface Lifted {
  readonly authid: string;
  readonly path: string;
  readonly by: readonly EntryRef[];
}

function liftedFor(index: CompiledModel, authid: string, entry: EntryRef): readonly Lifted[] {
  const walker = index.subject(authid);
  if (walker.kind !== "walker") return [];
  const { own, groups, groupsOf } = index.assignments;
  const byGroup = (groupsOf.get(authid as UserId) ?? []).flatMap((group) => groups.get(group) ?? []);
  const paths = new Set([...(own.get(authid) ?? []), ...byGroup].map(({ node }) => node.path));
  const start = entry.path === "/" ? "/" : `${entry.path}/`;
  return [...paths].flatMap((path): readonly Lifted[] => {
    if (path === entry.path || !path.startsWith(start)) return [];
    const traced = trace(index, walker.concerns, index.sites.at(path)).nodes.flatMap((node) => node.entries);
    const verdict = traced.find(({ ref }) => keyOf(ref) === keyOf(entry))?.verdict;
    if (verdict?.kind !== "replaced-by-deeper" || verdict.by[0]?.path !== path) return [];
    return verdict.by.some(({ role }) => role === NO_ACCESS) ? [] : [{ authid, path, by: verdict.by }];
  });
}

/** NoAccess where it is lifted: for the login itself where its own entries lift it, else for the same holder. */
function repeats({ holder }: EntryRef, lifted: readonly Lifted[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const { path, by } of lifted) {
    const lifter = by[0]?.holder ?? holder;
    const target = lifter.kind === "group" ? holder : lifter;
    const field = { user: "users", group: "groups", token: "tokens" } as const;
    const change = { kind: "acl.update", path, roles: [NO_ACCESS], [field[target.kind]]: [target.id] } as const;
    changes.set(`${path} ${target.kind} ${target.id}`, { ...change, propagate: true });
  }
  return [...changes.values()];
}

function keyOf({ path, holder, role }: EntryRef): string {
  return `${path} ${holder.kind} ${holder.id} ${role}`;
}
