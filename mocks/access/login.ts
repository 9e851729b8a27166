import type { UserId } from "../../src/engine/ids";
import { can } from "../../src/engine/decide";
import { mayLogIn } from "../../src/engine/login";
import { asUserId, ROOT, splitUserId } from "../../src/engine/names";
import { normalisePath } from "../../src/engine/paths";
import type { Context } from "../context";
import { usableRealm } from "../../src/engine/domainsCfg/realm";
import { verifyChallengeTicket, verifyTicket, verifyVncTicket } from "../server/tickets";
import { realmOfUser } from "../tfa/realmFactor";
import { verifyPassword } from "./passwords";
import { realmsOf } from "./realms";
import { answerSecondFactor, askSecondFactor, loginRefused } from "./secondFactor";

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
  /** A password, a ticket, or the answer to `challenge`. */
  readonly password: string;
  /** A second factor's answer, sent along with the password. */
  readonly otp?: string;
  /** The challenge ticket of the first step. */
  readonly challenge?: string;
}

/** Does the text open a session without a password: a ticket of the user itself, or root's? */
function isTicket(context: Context, userid: UserId, text: string): boolean {
  const holder = verifyTicket(context.crypto, text, context.now);
  return holder === userid || holder === ROOT;
}

function demandLogin(context: Context, userid: UserId): void {
  if (mayLogIn(context.model, userid, context.now).outcome !== "may") throw loginRefused();
}

async function demandPassword(context: Context, userid: UserId, password: string): Promise<void> {
  if (!(await verifyPassword(context, userid, password)).ok) throw loginRefused();
}

/**
 * Lets a user in: by a ticket, which asks for no second factor, by password, or by the answer to a challenge.
 * Answers the challenge as JSON text where a second factor is still missing. Throws the 401 (api.md 4.2).
 */
export async function admit(context: Context, userid: UserId, proof: LoginProof): Promise<string | undefined> {
  const { password, otp } = proof;
  // Sent empty it is as good as not sent.
  const challenge = proof.challenge === "" ? undefined : proof.challenge;
  demandLogin(context, userid);
  if (otp !== undefined && proof.challenge !== undefined) throw loginRefused();
  if (challenge !== undefined) {
    if (realmOfUser(context.state, userid) === undefined) throw loginRefused();
    if (!verifyChallengeTicket(context.crypto, challenge, userid, context.now)) throw loginRefused();
    answerSecondFactor(context, userid, password);
    return undefined;
  }
  if (isTicket(context, userid, password)) return undefined;
  await demandPassword(context, userid, password);
  return askSecondFactor(context, userid, otp);
}

/**
 * Verification mode: the user, by password, ticket or a console ticket of that path, must hold all of the privileges
 * there; second factors are left out of account. Throws the 401.
 */
export async function verifyUserRight(
  context: Context,
  userid: UserId,
  password: string,
  right: { readonly path: string; readonly privileges: readonly string[] },
): Promise<void> {
  demandLogin(context, userid);
  const scope = { authid: userid, path: normalisePath(right.path) ?? right.path };
  const admitted =
    isTicket(context, userid, password) || verifyVncTicket(context.crypto, password, scope, context.now);
  if (!admitted) await demandPassword(context, userid, password);
  verifyRight(context, userid, right.path, right.privileges);
}

/** All of the privileges on the path, or the 401. */
export function verifyRight(context: Context, authid: string, path: string, privileges: readonly string[]): void {
  const normal = normalisePath(path);
  const held = normal !== undefined && privileges.every((privilege) => can(context.model, authid, privilege, normal));
  if (!held) throw loginRefused();
}
