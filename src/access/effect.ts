import type { Call } from "../api/endpoints/index";
import { type Cascades, cascadesOf } from "../engine/changes/cascades";
import type { Change } from "../engine/changes/change";
import type { KnownModel } from "./knownModel";

/** The kinds of changes that the engine itself can apply, by endpoint name. */
const KINDS: ReadonlySet<string> = new Set<Change["kind"]>([
  "users.create",
  "users.update",
  "users.delete",
  "groups.create",
  "groups.update",
  "groups.delete",
  "roles.create",
  "roles.update",
  "roles.delete",
  "acl.update",
]);

/** A call as the engine's pure write; `undefined` for one that changes nothing in the access model. */
export function changeOf(call: Call): Change | undefined {
  const change: object = { kind: call.name, ...call.params };
  return KINDS.has(call.name) ? (change as Change) : undefined;
}

/** What calls do before they are sent. */
export interface Effect {
  readonly cascades: readonly Cascades[];
  /** Users that stay, but whose realm goes. */
  readonly stranded: readonly string[];
  /** Users that could no longer log in. */
  readonly shutOut: readonly string[];
}

function strandedBy(known: KnownModel, call: Call): readonly string[] {
  if (call.name !== "realms.delete") return [];
  const ending = `@${call.params.realm}`;
  const ids: readonly string[] = [...known.model.users.keys()];
  return ids.filter((id) => id.endsWith(ending));
}

function shutOutBy(known: KnownModel, call: Call, now: number): readonly string[] {
  if (call.name === "users.delete") return [call.params.userid];
  if (call.name !== "users.update") return [];
  const { userid, enable, expire } = call.params;
  const ids: ReadonlyMap<string, { readonly enable: boolean }> = known.model.users;
  const ends = enable === false || (expire !== undefined && expire !== 0 && expire < now);
  return ends && ids.get(userid)?.enable === true ? [userid] : [];
}

/** Cascades and counts of pending calls, from the known model; `now` in server seconds. */
export function effectOf(known: KnownModel, calls: readonly Call[], now: number): Effect {
  return {
    cascades: calls.flatMap((call) => {
      const change = changeOf(call);
      return (change === undefined ? undefined : cascadesOf(known.model, change)) ?? [];
    }),
    stranded: calls.flatMap((call) => strandedBy(known, call)),
    shutOut: calls.flatMap((call) => shutOutBy(known, call, now)),
  };
}
