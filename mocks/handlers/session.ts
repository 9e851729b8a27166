import { capabilitiesOf } from "../../src/engine/capabilities";
import { can } from "../../src/engine/decide";
import { admit, loginUser, verifyRight } from "../access/login";
import type { Context, Handlers } from "../context";
import { signCsrfToken, signTicket } from "../server/tickets";

function capabilityFlags(context: Context, userid: string) {
  const buckets = Object.entries(capabilitiesOf(context.model, userid));
  return Object.fromEntries(
    buckets.map(([bucket, privileges]) => [bucket, Object.fromEntries(privileges.map((privilege) => [privilege, 1]))]),
  );
}

function clusterName(context: Context, userid: string) {
  const { name } = context.state.cluster;
  return name !== undefined && can(context.model, userid, "Sys.Audit", "/") ? { clustername: name } : {};
}

/** `/access/ticket` (api.md 4.2). */
export const session = {
  "ticket.read": () => null,
  "ticket.create": async (context, params) => {
    const { path, privs } = params;
    const userid = loginUser(context, params.username, params.realm);
    const verifies = path !== undefined && privs !== undefined;
    await admit(context, userid, {
      password: params.password,
      secondFactor: params.otp !== undefined || params["tfa-challenge"] !== undefined,
      verifyOnly: verifies,
    });
    const answer = { username: userid, cap: capabilityFlags(context, userid), ...clusterName(context, userid) };
    if (verifies) {
      verifyRight(context, userid, path, privs);
      return answer;
    }
    context.log({ tag: "pvedaemon", msg: `successful auth for user '${userid}'`, user: "root@pam" });
    return {
      ...answer,
      ticket: signTicket(context.crypto, userid, context.now),
      CSRFPreventionToken: signCsrfToken(context.crypto, userid, context.now),
    };
  },
} satisfies Pick<Handlers, "ticket.read" | "ticket.create">;
