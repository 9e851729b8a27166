import { asUserId } from "../../src/engine/names";
import { handleRequest } from "../server";
import type { HttpAnswer } from "../server/http";
import type { ServerPort } from "../server/port";
import { signCsrfToken, signTicket } from "../server/tickets";

export interface Sent {
  /** User or token id, logged in without asking whether it may; `null` sends no credentials. */
  readonly authuser: string | null;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly json?: boolean;
  /** `json` unless told otherwise. */
  readonly format?: string;
}

function formText(params: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? value.map(String) : [String(value)];
    return values.map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`);
  });
  return pairs.join("&");
}

function credentials(port: ServerPort, authuser: string | null, secret: string): Record<string, string> {
  if (authuser === null) return {};
  if (asUserId(authuser) === undefined) return { authorization: `PVEAPIToken=${authuser}=${secret}` };
  const now = port.now();
  return {
    cookie: `PVEAuthCookie=${encodeURIComponent(signTicket(port.crypto, authuser, now))}`,
    csrfpreventiontoken: signCsrfToken(port.crypto, authuser, now),
  };
}

/** Sends one call over HTTP's text, the way a browser would. */
export function sendAs(port: ServerPort, sent: Sent, secret = ""): Promise<HttpAnswer> {
  const { method, params, json = false } = sent;
  const path = sent.path.split("/").map(encodeURIComponent).join("/");
  const inQuery = method === "GET" || method === "DELETE";
  const query = inQuery && Object.keys(params).length > 0 ? `?${formText(params)}` : "";
  const body = inQuery ? "" : json ? JSON.stringify(params) : formText(params);
  const type = json ? "application/json" : "application/x-www-form-urlencoded";
  const headers = new Headers({
    ...(body !== "" && { "content-type": type }),
    ...credentials(port, sent.authuser, secret),
  });
  return handleRequest(port, { method, url: `/api2/${sent.format ?? "json"}${path}${query}`, headers, body });
}
