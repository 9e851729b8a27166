import { useMemo, useSyncExternalStore } from "react";
import type { Capabilities } from "./schemas/session";
import { keptTicket } from "./ticketStore";
import { useViewpoint } from "./viewpoint";

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
let renewal: () => Promise<boolean> = () => Promise.resolve(false);
const listeners = new Set<() => void>();

/** Only the session itself sets it. */
export function setSession(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session, as the screen follows it: of the login that the console is seen as, where it is another one. */
export function useSession(): Session {
  const own = useOwnSession();
  const view = useViewpoint();
  return useMemo(
    () => (view === undefined || own.status !== "in" ? own : { ...own, userid: view.authid, cap: view.cap }),
    [own, view],
  );
}

/** The session of whoever really logged in. */
export function useOwnSession(): Session {
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

/** How an ended ticket is renewed; set by the session, so that the client need not know it. */
export function renewWith(renew: () => Promise<boolean>): void {
  renewal = renew;
}

/** Renews the ticket; calls that come together share one try. False: the session has ended. */
export function renewOnce(): Promise<boolean> {
  return renewal();
}
