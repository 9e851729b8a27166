import { authIdsOf } from "../../src/engine/authIds";
import { privilegesOn } from "../../src/engine/decide";
import type { AccessModel } from "../../src/engine/model";
import type { Cluster } from "../store/state";
import { type Facts, type Judged, NOT } from "./facts";
import type { Compared } from "./goal";

const SEEING: ReadonlySet<string> = new Set(["VM.Audit"]);

/** Every object of the world that a person would ask about. */
function pathsOf({ guests, storages, nodes }: Cluster, compare: Compared): readonly string[] {
  const ofGuests = [...guests.keys()].map((vmid) => `/vms/${vmid}`);
  if (compare === "guests") return ofGuests;
  const names = (path: string, of: ReadonlyMap<string, unknown>) => [...of.keys()].map((name) => `${path}/${name}`);
  return ["/", "/access", "/vms", ...ofGuests, ...names("/storage", storages), ...names("/nodes", nodes)];
}

/** The privileges that count here and that `from` gives and `other` does not. */
function surplus(from: AccessModel, other: AccessModel, authid: string, path: string, compare: Compared): boolean {
  const held: ReadonlyMap<string, boolean> = privilegesOn(other, authid, path);
  const given: readonly string[] = [...privilegesOn(from, authid, path).keys()];
  return given.some((privilege) => (compare === "rights" || SEEING.has(privilege)) && !held.has(privilege));
}

/** Has somebody whom both know gained, or lost, something since the start? Names the first one and his objects. */
export function differs(
  { state, model, start }: Facts,
  { compare, way, except = [] }: { compare: Compared; way: "gained" | "lost"; except?: readonly string[] | undefined },
): Judged {
  const paths = pathsOf(state.cluster, compare);
  const [from, other] = way === "gained" ? [model, start] : [start, model];
  for (const authid of new Set([...authIdsOf(start), ...authIdsOf(model)])) {
    if (except.includes(authid)) continue;
    const where = paths.filter((path) => surplus(from, other, authid, path, compare));
    if (where.length > 0) {
      const guests = where.map((path) => path.replace(/^\/vms\//, "")).join(", ");
      return { holds: true, found: new Map([["userid", authid], ["path", where[0] ?? ""], ["guests", guests]]) };
    }
  }
  return NOT;
}
