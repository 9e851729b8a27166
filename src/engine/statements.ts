import { authIdsOf } from "./authIds";
import { privilegesOn } from "./decide";
import { withHypothetical } from "./hypothetical";
import type { AclPath, GroupId, PoolId, RoleId, TokenId, UserId } from "./ids";
import type { AccessModel, RoleFlags } from "./model";
import { ROOT, asTokenId, asUserId, splitTokenId } from "./names";
import type { EntrySubject, Right, Statement, Subject, Verdict } from "./statement";

/** What a statement needs to know about the world besides its access model. */
export interface WorldFacts {
  /** Ids of all guests. */
  readonly guests: readonly string[];
}

/** Does the statement hold for this model, and why? Never fails: what does not exist is simply not held. */
export function evaluate(statement: Statement, model: AccessModel, world: WorldFacts): Verdict {
  switch (statement.kind) {
    case "can":
    case "cannot":
      return checkRight(statement, model);
    case "sees exactly":
      return checkGuests(statement, model, world);
    case "exists":
      return checkExistence(statement, model);
    case "entry is": {
      const propagate = entryFlags(model, statement.path, statement.subject)?.get(statement.roleid as RoleId);
      const wanted = statement.propagate ?? propagate;
      return {
        holds: propagate !== undefined && propagate === wanted,
        because: propagate === undefined ? { kind: "entry" } : { kind: "entry", propagate },
      };
    }
    case "nobody but":
      return checkHolders(statement, model);
  }
}

type StatementOf<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

function asked(model: AccessModel, subject: Subject): { readonly model: AccessModel; readonly authid: string } {
  return "authid" in subject ? { model, authid: subject.authid } : withHypothetical(model, subject);
}

function checkRight(statement: StatementOf<"can" | "cannot">, given: AccessModel): Verdict {
  const { model, authid } = asked(given, statement.subject);
  const wanted = wantedPrivileges(model, statement.right);
  const all: ReadonlyMap<string, boolean> = privilegesOn(model, authid, statement.path);
  const held = wanted?.filter((privilege) => all.has(privilege)) ?? [];
  const lacking = wanted?.filter((privilege) => !all.has(privilege)) ?? [];
  const can = wanted !== undefined && lacking.length === 0;
  return { holds: can === (statement.kind === "can"), because: { kind: "right", held, lacking } };
}

function wantedPrivileges(model: AccessModel, right: Right): readonly string[] | undefined {
  if ("privilege" in right) return [right.privilege];
  const role = model.roles.get(right.roleid as RoleId);
  return role && [...role.privileges];
}

function checkGuests(statement: StatementOf<"sees exactly">, given: AccessModel, world: WorldFacts): Verdict {
  const { model, authid } = asked(given, statement.subject);
  const wanted = new Set(statement.guests);
  const seen = new Set(
    world.guests.filter((guest) => {
      const held: ReadonlyMap<string, boolean> = privilegesOn(model, authid, `/vms/${guest}`);
      return held.has("VM.Audit");
    }),
  );
  const unseen = [...wanted].filter((guest) => !seen.has(guest));
  const surplus = [...seen].filter((guest) => !wanted.has(guest));
  return { holds: unseen.length + surplus.length === 0, because: { kind: "guests", unseen, surplus } };
}

function checkExistence(statement: StatementOf<"exists">, model: AccessModel): Verdict {
  if (statement.what === "user") {
    const user = model.users.get(statement.id as UserId);
    if (!user) return { holds: false, because: { kind: "existence", exists: false } };
    const holds = statement.enabled === undefined || statement.enabled === user.enable;
    return { holds, because: { kind: "existence", exists: true, enabled: user.enable } };
  }
  const exists = {
    group: () => model.groups.has(statement.id as GroupId),
    role: () => model.roles.has(statement.id as RoleId),
    pool: () => model.pools.has(statement.id as PoolId),
  }[statement.what]();
  return { holds: exists, because: { kind: "existence", exists } };
}

function entryFlags(model: AccessModel, path: string, subject: EntrySubject): RoleFlags | undefined {
  const node = model.acl.get(path as AclPath);
  switch (subject.type) {
    case "user":
      return node?.users.get(subject.id as UserId);
    case "group":
      return node?.groups.get(subject.id as GroupId);
    case "token":
      return node?.tokens.get(subject.id as TokenId);
  }
}

function checkHolders(statement: StatementOf<"nobody but">, model: AccessModel): Verdict {
  const allowed = new Set<string>([ROOT]);
  for (const subject of statement.subjects) {
    if ("authid" in subject) allowed.add(subject.authid);
    else for (const groupid of subject.groups) addMembers(allowed, model, groupid);
  }
  const others = authIdsOf(model).filter((authid) => {
    if (allowed.has(authid) || allowed.has(ownerOf(authid))) return false;
    const held: ReadonlyMap<string, boolean> = privilegesOn(model, authid, statement.path);
    return held.has(statement.privilege);
  });
  return { holds: others.length === 0, because: { kind: "holders", others } };
}

function addMembers(allowed: Set<string>, model: AccessModel, groupid: string): void {
  for (const member of model.groups.get(groupid as GroupId)?.members ?? []) allowed.add(member);
}

/** A token's user; a user is its own. */
function ownerOf(authid: string): string {
  const token = asUserId(authid) === undefined ? asTokenId(authid) : undefined;
  return token === undefined ? authid : splitTokenId(token).user;
}
