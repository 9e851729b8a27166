import type { UserId } from "../../src/engine/ids";
import { can } from "../../src/engine/decide";
import { mayLogIn } from "../../src/engine/login";
import { asUserId, ROOT, splitUserId } from "../../src/engine/names";
import { normalisePath } from "../../src/engine/paths";
import { type Context, Refused } from "../context";
import { usableRealm } from "../realmsFile/realm";
import { verifyTicket } from "../server/tickets";
import { verifyPassword } from "./passwords";
import { realmsOf } from "./realms";

/** Every login fails with this one text (api.md 4.2). */
export function loginRefused(): Refused {
  return new Refused(401, "authentication failure\n");
}

/** The user that a login name means, in its stored spelling where the realm does not tell case. Throws the 401. */
export function loginUser(context: Context, username: string, realm: string | undefined): UserId {
  const userid = asUserId(realm === undefined || realm === "" ? username : `${username}@${realm}`);
  if (userid === undefined) throw loginRefused();
  const sensitive = usableRealm(realmsOf(context.state), splitUserId(userid).realm)?.options.get("case-sensitive");
  if (sensitive !== "0") return userid;
  const matches = [...context.model.users.keys()].filter((known) => known.toLowerCase() === userid.toLowerCase());
  if (matches.length > 1) throw loginRefused();
  return matches[0] ?? userid;
}

/** What a login sends to show who it is. */
export interface LoginProof {
  readonly password: string;
  /** A second factor was sent along; users without any cannot pass with it. */
  readonly secondFactor: boolean;
  /** Second factors are left out of account. */
  readonly verifyOnly: boolean;
}

/** Lets a user in by a ticket (the own one, or root's) or by password, or throws the 401. */
export async function admit(context: Context, userid: UserId, proof: LoginProof): Promise<void> {
  if (mayLogIn(context.model, userid, context.now).outcome !== "may") throw loginRefused();
  const holder = verifyTicket(context.crypto, proof.password, context.now);
  if (holder === userid || holder === ROOT) return;
  if (!(await verifyPassword(context, userid, proof.password)).ok) throw loginRefused();
  if (proof.verifyOnly) return;
  const realm = usableRealm(realmsOf(context.state), splitUserId(userid).realm);
  if (proof.secondFactor || realm?.options.has("tfa") === true) throw loginRefused();
}

/** Verification mode: all of the privileges on the path, or the 401. */
export function verifyRight(context: Context, userid: UserId, path: string, privileges: readonly string[]): void {
  const normal = normalisePath(path);
  const held = normal !== undefined && privileges.every((privilege) => can(context.model, userid, privilege, normal));
  if (!held) throw loginRefused();
}
