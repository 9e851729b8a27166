import type { AclPath, RoleId } from "../engine/ids";
import type { AccessModel } from "../engine/model";
import { privilegesOn } from "../engine/decide";
import { holdsAnything } from "../engine/holdsAnything";
import type { KnownModel } from "./knownModel";
import { isCertain } from "./knownRights";
import { loginAnswer } from "./mayLogIn";

/** Why an API token is of no use as it stands. */
export type TokenTrouble = "expired" | "user-disabled" | "user-expired" | "no-entries" | "no-rights";

/** An API token by the two parts of its id. */
export interface TokenName {
  readonly userid: string;
  readonly tokenid: string;
  readonly privsep: boolean;
}

const LOGIN_TROUBLES = {
  "token-expired": "expired",
  disabled: "user-disabled",
  expired: "user-expired",
} as const;

/**
 * Why nobody can do anything with this token: it or its user cannot act, or it holds nothing on any path: a separated
 * one without entries of its own, one whose entries its user's rights cancel, or one of a user without rights.
 * `undefined` where it is of use, and where the acting login cannot know. `now` in server seconds.
 */
export function tokenTrouble(known: KnownModel, token: TokenName, now: number): TokenTrouble | undefined {
  const { userid, tokenid, privsep } = token;
  const id = `${userid}!${tokenid}`;
  const answer = loginAnswer(known, id, now);
  if (answer.outcome === "may-not" && Object.hasOwn(LOGIN_TROUBLES, answer.reason)) {
    return LOGIN_TROUBLES[answer.reason as keyof typeof LOGIN_TROUBLES];
  }
  if (!isCertain(known, userid)) return undefined;
  const own = entriesByToken(known.model).get(id) ?? [];
  if (privsep && own.length === 0) return "no-entries";
  return holdsAnything(known.model, id, own.map(({ path }) => path)) ? undefined : "no-rights";
}

/** One entry of a token, and what its user's rights leave of it. */
export interface TokenEntry {
  readonly path: string;
  readonly roleid: string;
  readonly propagate: boolean;
  /** Privileges of the role that the token holds on the path. */
  readonly held: readonly string[];
  /** Those that it does not hold there, because its user does not, or because another entry says so. */
  readonly cut: readonly string[];
}

interface OwnEntry {
  readonly path: AclPath;
  readonly roleid: RoleId;
  readonly propagate: boolean;
}

type Entries = ReadonlyMap<string, readonly OwnEntry[]>;

const gathered = new WeakMap<AccessModel, Entries>();

/** Every token's own entries, gathered once for a model: a list asks for thousands of tokens. */
function entriesByToken(model: AccessModel): Entries {
  const before = gathered.get(model);
  if (before !== undefined) return before;
  const all = new Map<string, OwnEntry[]>();
  for (const [path, { tokens }] of model.acl) {
    for (const [id, roles] of tokens) {
      const own = all.get(id) ?? [];
      all.set(id, own);
      for (const [roleid, propagate] of roles) own.push({ path, roleid, propagate });
    }
  }
  gathered.set(model, all);
  return all;
}

/**
 * A token's own entries, each with what is left of its role on its own path (engine.md section 5: a separated token
 * has the rights that both it and its user have). `undefined` where the acting login cannot know all of it.
 */
export function tokenEntries(known: KnownModel, { userid, tokenid }: TokenName): readonly TokenEntry[] | undefined {
  if (!isCertain(known, userid)) return undefined;
  const id = `${userid}!${tokenid}`;
  return (entriesByToken(known.model).get(id) ?? []).map(({ path, roleid, propagate }) => {
    const onPath = privilegesOn(known.model, id, path);
    const ofRole = [...(known.model.roles.get(roleid)?.privileges ?? [])].sort();
    return {
      path,
      roleid,
      propagate,
      held: ofRole.filter((privilege) => onPath.has(privilege)),
      cut: ofRole.filter((privilege) => !onPath.has(privilege)),
    };
  });
}
