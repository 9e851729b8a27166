import { useSyncExternalStore } from "react";
import type { Capabilities, Ticket } from "./schemas/session";
import { call } from "./client";
import { ApiError, type Failure, failureOf } from "./errors";
import { dropTicket, keepTicket, keptTicket } from "./ticketStore";
import { transport } from "./transport";

/** Who is logged in at this page; the only place that knows. */
export type Session =
  | { readonly status: "starting" }
  | { readonly status: "out" }
  | SignedIn
  /** The ticket ended while a page was open: its forms stay, a login dialog lies over them. */
  | (Omit<SignedIn, "status"> & { readonly status: "expired" });

export interface SignedIn {
  readonly status: "in";
  readonly userid: string;
  readonly ticket: string;
  readonly csrf: string;
  readonly cap: Capabilities;
  /** Told only to logins that may audit `/`. */
  readonly clustername: string | undefined;
}

let session: Session = { status: "starting" };
const listeners = new Set<() => void>();

function set(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session, as the screen follows it. */
export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}

/** The session at this moment. */
export function currentSession(): Session {
  return session;
}

/** Headers that prove who calls: the ticket itself in the sandbox, a CSRF token for writes. */
export function credentials(method: string): Record<string, string> {
  if (session.status !== "in") return {};
  const headers = keptTicket.header(session.ticket);
  return method === "GET" ? headers : { ...headers, CSRFPreventionToken: session.csrf };
}

async function enter(ticket: Ticket): Promise<void> {
  if (ticket.NeedTFA !== undefined || ticket.ticket === undefined || ticket.CSRFPreventionToken === undefined) {
    throw new ApiError({ kind: "nonsense", status: 200 });
  }
  keepTicket((await transport()).kind, ticket.username, ticket.ticket);
  set({
    status: "in",
    userid: ticket.username,
    ticket: ticket.ticket,
    csrf: ticket.CSRFPreventionToken,
    cap: ticket.cap ?? {},
    clustername: ticket.clustername,
  });
}

/** Logs in with a password. Throws `ApiError`; nothing changes then. */
export async function login(username: string, realm: string, password: string): Promise<void> {
  const params = { username, realm, password, "new-format": true };
  await enter(await call("ticket.create", params, { asSession: true }));
}

/** Takes up the session that a reload left: one renewal with the kept ticket. */
export async function resume(): Promise<void> {
  const kept = keptTicket.read((await transport()).kind);
  if (kept === undefined) {
    set({ status: "out" });
    return;
  }
  const failure = await renewWith(kept.userid, kept.ticket);
  if (failure === undefined) return;
  dropTicket();
  set({ status: "out" });
}

async function renewWith(userid: string, ticket: string): Promise<Failure | undefined> {
  try {
    await enter(await call("ticket.create", { username: userid, password: ticket }, { asSession: true }));
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

let renewal: Promise<boolean> | undefined;

/** Renews the ticket; calls that come together share one try. False: the session has ended. */
export function renewOnce(): Promise<boolean> {
  renewal ??= renew().finally(() => {
    renewal = undefined;
  });
  return renewal;
}

async function renew(): Promise<boolean> {
  if (session.status !== "in") return false;
  const held = session;
  const failure = await renewWith(held.userid, held.ticket);
  if (failure === undefined) return true;
  if (session !== held) return false;
  if (failure.kind !== "refused" && failure.kind !== "signed-out") return true;
  set({ ...held, status: "expired" });
  return false;
}

/** Ends the session on this page; PVE itself is told nothing. */
export function logout(): void {
  dropTicket();
  set({ status: "out" });
}
