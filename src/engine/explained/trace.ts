import type { Assignment } from "../compiled/assignments";
import type { CompiledModel } from "../compiled/compile";
import { NO_ACCESS } from "../compiled/roleSets";
import type { RoleSet } from "../compiled/roleSets";
import type { Way } from "../compiled/tree";
import { walk } from "../compiled/walk";
import type { Concern, Concerns } from "../compiled/walk";
import type { AccessModel } from "../model";
import type { EntryRef, Verdict } from "./explanation";

/** An entry while its verdict can still change. */
export interface TracedEntry {
  readonly ref: EntryRef;
  verdict: Verdict;
}

export interface TracedNode {
  readonly path: string;
  readonly final: boolean;
  readonly entries: readonly TracedEntry[];
}

/** A walk with all that it looked at. */
export interface Trace {
  readonly nodes: readonly TracedNode[];
  /** The entries that the roles come from. */
  readonly inForce: readonly TracedEntry[];
  readonly roles: RoleSet;
}

/** Walks to a path and notes what becomes of every entry; `others` also lists entries of groups it is not in. */
export function trace(index: CompiledModel, concerns: Concerns, way: Way, others?: AccessModel): Trace {
  const nodes: TracedNode[] = [];
  let current: readonly TracedEntry[] = [];
  const roles = walk(index.sets, concerns, way, (node, final, concern, taken) => {
    const own = traced(concern?.own === undefined ? [] : [concern.own]);
    const groups = traced(concern?.groups ?? []);
    const applying = (entries: readonly TracedEntry[]) => entries.filter(({ ref }) => final || ref.propagate);
    for (const entry of [...own, ...groups])
      if (!final && !entry.ref.propagate) entry.verdict = { kind: "does-not-propagate" };
    const winners = taken === "inherited" ? current : applying(taken === "own" ? own : groups);
    if (taken === "own")
      for (const entry of applying(groups)) entry.verdict = { kind: "replaced-by-own", by: refs(winners) };
    if (taken !== "inherited")
      for (const entry of current) entry.verdict = { kind: "replaced-by-deeper", by: refs(winners) };
    current = winners;
    const strangers = others === undefined ? [] : strangersAt(others, node.path, concern);
    nodes.push({ path: node.path, final, entries: [...own, ...groups, ...strangers] });
  });
  return { nodes, inForce: withoutCancelled(current), roles };
}

/** NoAccess among the entries in force cancels the others; answers those that are left. */
export function withoutCancelled(entries: readonly TracedEntry[]): readonly TracedEntry[] {
  const noAccess = entries.filter(({ ref }) => ref.role === NO_ACCESS);
  if (noAccess.length === 0) return entries;
  for (const entry of entries) {
    if (entry.ref.role !== NO_ACCESS) entry.verdict = { kind: "cancelled-by-no-access", by: refs(noAccess) };
  }
  return noAccess;
}

/** The bare entries. */
export function refs(entries: readonly TracedEntry[]): readonly EntryRef[] {
  return entries.map((entry) => entry.ref);
}

function traced(assignments: readonly Assignment[]): readonly TracedEntry[] {
  return assignments.flatMap(({ holder, node, here }) => {
    return [...here.roles].map(([role, propagate]): TracedEntry => {
      return { ref: { path: node.path, holder, role, propagate }, verdict: { kind: "in-force" } };
    });
  });
}

function strangersAt(model: AccessModel, path: EntryRef["path"], concern: Concern | undefined): readonly TracedEntry[] {
  const mine = new Set(concern?.groups.map((group) => group.holder.id));
  return [...(model.acl.get(path)?.groups ?? [])].flatMap(([group, roles]) => {
    if (mine.has(group)) return [];
    const verdict: Verdict = { kind: model.groups.has(group) ? "not-a-member" : "group-missing" };
    return [...roles].map(([role, propagate]): TracedEntry => {
      return { ref: { path, holder: { kind: "group", id: group }, role, propagate }, verdict };
    });
  });
}
