import { applyAll } from "../../engine/changes/applyAll";
import type { Change } from "../../engine/changes/change";
import { can } from "../../engine/decide";
import { identify } from "../../engine/identity";
import type { AccessModel } from "../../engine/model";
import { sliceAt } from "../../engine/nearMiss/slice";
import { aclPathFault } from "../aclPath";
import type { ViewSubject } from "../viewSubject";

/** An entry that does not exist and would turn a no into a yes. */
export interface NewEntry {
  readonly path: string;
  readonly type: "user" | "group" | "token";
  readonly ugid: string;
  readonly roleid: string;
}

/** The roles that hold a privilege, the smallest first. */
function rolesWith(model: AccessModel, privilege: string): readonly string[] {
  return [...model.roles.values()]
    .filter(({ privileges }: { readonly privileges: ReadonlySet<string> }) => privileges.has(privilege))
    .sort((left, right) => left.privileges.size - right.privileges.size)
    .map((role) => role.id);
}

function holderOf({ kind, known, authid }: ViewSubject, text: string): Pick<NewEntry, "type" | "ugid"> | undefined {
  if (kind === "member") return { type: "group", ugid: text.slice(1) };
  const identity = identify(known.model, authid);
  switch (identity.kind) {
    case "user":
    case "full-token":
      return { type: "user", ugid: identity.user };
    case "separated-token":
      return { type: "token", ugid: identity.token };
    default:
      return undefined;
  }
}

function changeTo(entry: NewEntry): Change {
  const { path, roleid, type, ugid } = entry;
  const holder = type === "user" ? { users: [ugid] } : type === "group" ? { groups: [ugid] } : { tokens: [ugid] };
  return { kind: "acl.update", path, roles: [roleid], propagate: true, ...holder };
}

/**
 * The entry on the path itself, with the smallest role, that would give the privilege; it was tried. `undefined` where
 * no entry can stand there, or where one would not help. `text` is the subject as it was asked for.
 */
export function newEntryFor(subject: ViewSubject, text: string, path: string, privilege: string): NewEntry | undefined {
  const model = sliceAt(subject.known.model, path);
  const holder = holderOf(subject, text);
  if (holder === undefined || aclPathFault(path) !== undefined) return undefined;
  return rolesWith(model, privilege)
    .slice(0, 4)
    .map((roleid): NewEntry => ({ path, roleid, ...holder }))
    .find((entry) => {
      const applied = applyAll(model, [changeTo(entry)], "root@pam");
      return !("refused" in applied) && can(applied.model, subject.authid, privilege, path);
    });
}
