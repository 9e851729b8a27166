import { capabilitiesOf } from "../../src/engine/capabilities";
import { can } from "../../src/engine/decide";
import type { UserId } from "../../src/engine/ids";
import type { Context } from "../context";
import { signCsrfToken, signTicket } from "../server/tickets";

export function capabilityFlags(context: Context, userid: string) {
  const buckets = Object.entries(capabilitiesOf(context.model, userid));
  return Object.fromEntries(
    buckets.map(([bucket, privileges]) => [bucket, Object.fromEntries(privileges.map((privilege) => [privilege, 1]))]),
  );
}

export function clusterName(context: Context, userid: string) {
  const { name } = context.state.cluster;
  return name !== undefined && can(context.model, userid, "Sys.Audit", "/") ? { clustername: name } : {};
}

/** What opens a session: ticket, CSRF token and the capabilities (api.md 4.2, 4.15). */
export function sessionAnswer(context: Context, userid: UserId) {
  const { crypto, now } = context;
  return {
    username: userid,
    ...clusterName(context, userid),
    CSRFPreventionToken: signCsrfToken(crypto, userid, now),
    cap: capabilityFlags(context, userid),
    ticket: signTicket(crypto, userid, now),
  };
}
