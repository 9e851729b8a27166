import { mayLogIn, mayUseToken } from "../../src/engine/login";
import type { AccessModel } from "../../src/engine/model";
import type { Caller, Crypto } from "../context";
import type { WorldState } from "../store/state";
import { readCredentials } from "./credentials";
import type { HttpRequest } from "./http";
import { verifyCsrfToken, verifyTicket } from "./tickets";
import { isWorldCall } from "./worldEndpoints";

/** Who calls, and by what. On world endpoints nobody is looked at: a caller is `null` there. */
export interface Identity {
  readonly caller: Caller;
  readonly kind: "ticket" | "token" | "none";
}

export type Authenticated = Identity | { readonly status: 401; readonly reason: string };

/** What authentication reads from the world. */
export interface Gate {
  readonly state: WorldState;
  readonly model: AccessModel;
  readonly crypto: Crypto;
  /** Server seconds. */
  readonly now: number;
}

const FAILED: Authenticated = { status: 401, reason: "Authentication failed!" };

/** Finds out who sends a request, before any routing (api.md 1.5). The user must be able to log in each time anew. */
export function authenticate(
  gate: Gate,
  request: Pick<HttpRequest, "method" | "headers">,
  path: string,
): Authenticated {
  const credentials = readCredentials(request.headers);
  if (isWorldCall(request.method, path)) {
    return { caller: null, kind: credentials.kind === "token" ? "token" : "none" };
  }
  switch (credentials.kind) {
    case "none":
      return { status: 401, reason: "No ticket" };
    case "ticket":
      return byTicket(gate, request, path, credentials.ticket);
    case "token":
      return byToken(gate, credentials.authid, credentials.secret);
  }
}

function byTicket(
  gate: Gate,
  request: Pick<HttpRequest, "method" | "headers">,
  path: string,
  ticket: string,
): Authenticated {
  const { model, crypto, now } = gate;
  const userid = verifyTicket(crypto, ticket, now);
  if (userid === undefined || mayLogIn(model, userid, now).outcome !== "may") return FAILED;
  const csrf = request.headers.get("csrfpreventiontoken") ?? "";
  if (needsCsrf(request.method, path) && !verifyCsrfToken(crypto, csrf, userid, now)) {
    return { status: 401, reason: "Permission denied - invalid csrf token" };
  }
  return { caller: userid, kind: "ticket" };
}

function needsCsrf(method: string, path: string): boolean {
  return method !== "GET" && !(method === "POST" && /^\/nodes\/[^/]+\/storage\/[^/]+\/upload$/.test(path));
}

function byToken(gate: Gate, authid: string, secret: string): Authenticated {
  const known = gate.state.tokenSecrets.get(authid);
  if (known === undefined || known !== secret) return FAILED;
  return mayUseToken(gate.model, authid, gate.now).outcome === "may" ? { caller: authid, kind: "token" } : FAILED;
}
