import { mayLogIn, mayUseToken } from "../../src/engine/login";
import { asTokenId } from "../../src/engine/names";
import { normalisePath } from "../../src/engine/paths";
import { admit, loginUser, verifyRight, verifyUserRight } from "../access/login";
import { loginRefused } from "../access/secondFactor";
import { capabilityFlags, clusterName, sessionAnswer } from "../access/sessionAnswer";
import type { Context, Handlers } from "../context";
import { signChallengeTicket, signCsrfToken, verifyVncTicket } from "../server/tickets";

const SUBDIRS = ["users", "groups", "roles", "acl", "domains", "openid", "tfa", "ticket", "password"];

/** Users and tokens that may act; a console ticket is of no use to others. */
function mayAct(context: Context, authid: string): boolean {
  const { model, now } = context;
  if (mayLogIn(model, authid, now).outcome === "may") return true;
  return asTokenId(authid) !== undefined && mayUseToken(model, authid, now).outcome === "may";
}

/** `/access`, `/access/ticket` and `/access/vncticket` (api.md 4.1 to 4.3). */
export const session = {
  "access.index": () => SUBDIRS.map((subdir) => ({ subdir })),
  "ticket.read": () => null,
  "ticket.create": async (context, { username, realm, password, path, privs, otp, "tfa-challenge": challenge }) => {
    const { crypto, now } = context;
    const userid = loginUser(context, username, realm);
    const named = { username: userid, ...clusterName(context, userid) };
    if (path !== undefined && privs !== undefined) {
      await verifyUserRight(context, userid, password, { path, privileges: privs });
      return { ...named, cap: capabilityFlags(context, userid) };
    }
    const proof = { password, ...(otp !== undefined && { otp }), ...(challenge !== undefined && { challenge }) };
    const missing = await admit(context, userid, proof);
    if (missing !== undefined) {
      const CSRFPreventionToken = signCsrfToken(crypto, userid, now);
      return { ...named, CSRFPreventionToken, ticket: signChallengeTicket(crypto, userid, missing, now), NeedTFA: 1 };
    }
    context.log({ tag: "pvedaemon", msg: `successful auth for user '${userid}'`, user: "root@pam" });
    return sessionAnswer(context, userid);
  },
  "vncticket.create": (context, { authid, vncticket, path, privs, port }) => {
    const scope = { authid, path: normalisePath(path) ?? path, ...(port !== undefined && { port }) };
    const genuine = verifyVncTicket(context.crypto, vncticket, scope, context.now);
    if (!genuine || !mayAct(context, authid)) throw loginRefused();
    verifyRight(context, authid, path, privs);
  },
} satisfies Pick<Handlers, "access.index" | "ticket.read" | "ticket.create" | "vncticket.create">;
