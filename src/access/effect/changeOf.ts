import type { Call } from "../../api/endpoints/index";
import type { Change } from "../../engine/changes/change";

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
  "tokens.create",
  "tokens.update",
  "tokens.delete",
  "pools.create",
  "pools.update",
  "pools.delete",
]);

/** The forms with the pool's id in the path do the same. */
const SAME: Readonly<Record<string, string>> = {
  "pools.updateByPath": "pools.update",
  "pools.deleteByPath": "pools.delete",
};

/** A call as the engine's pure write; `undefined` for one that changes nothing in the access model. */
export function changeOf(call: Call): Change | undefined {
  const kind = SAME[call.name] ?? call.name;
  const change: object = { kind, ...call.params };
  return KINDS.has(kind) ? (change as Change) : undefined;
}

/** The call that makes a change on the server. */
export function callOf({ kind, ...params }: Change): Call {
  const call: object = { name: kind, params };
  return call as Call;
}

/** Can this call change who may do what, or who may log in? */
export function touchesAccess(call: Call): boolean {
  return changeOf(call) !== undefined || OUTSIDE.has(call.name);
}

/** What the model does not hold itself, or holds only a trace of. */
const OUTSIDE: ReadonlySet<string> = new Set(["realms.delete", "qemu.delete", "lxc.delete"]);
