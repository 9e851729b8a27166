import * as z from "zod/mini";
import { runtimeOf } from "../jobs/schedule";
import type { WorldState } from "../store/state";
import type { OpenidLogin } from "../store/syncJob";

/** A login that was begun may be finished for ten minutes (api.md 4.15). */
const LIFETIME = 600;

const stateShape = z.object({ csrf_token: z.string(), realm: z.string() });

/** The public `state` of a login: what comes back through the browser. */
export function stateText(token: string, realm: string): string {
  return JSON.stringify({ csrf_token: token, realm });
}

function readState(text: string) {
  try {
    const read = stateShape.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** The logins that still may be finished. */
export function pendingLogins(state: WorldState, now: number): ReadonlyMap<string, OpenidLogin> {
  return new Map([...runtimeOf(state).openidLogins].filter(([, { since }]) => now - since < LIFETIME));
}

/** The login that a `state` text means, and its key. */
export function loginOf(state: WorldState, text: string, now: number) {
  const read = readState(text);
  const login = read && pendingLogins(state, now).get(read.csrf_token);
  return read !== undefined && login?.realm === read.realm ? { token: read.csrf_token, login } : undefined;
}

/** The state with a login added or changed, or removed where there is none; logins that are over go along. */
export function withLogin(state: WorldState, token: string, login: OpenidLogin | undefined, now: number): WorldState {
  const openidLogins = new Map(pendingLogins(state, now));
  if (login === undefined) openidLogins.delete(token);
  else openidLogins.set(token, login);
  return { ...state, runtime: { ...runtimeOf(state), openidLogins } };
}
