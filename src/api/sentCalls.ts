import { useSyncExternalStore } from "react";
import * as z from "zod/mini";
import { type Call, type EndpointName, endpointOf, endpoints } from "./endpoints/index";

/** A write that the server accepted, secrets taken out. */
export interface SentCall {
  /** Counts from 1. */
  readonly number: number;
  /** Server seconds. */
  readonly time: number;
  readonly call: Call;
}

const SECRET = /pass|secret|otp|ticket|token_value|^(?:value|key|response|code)$|client-key/i;
/** What only opens a console or a session changes nothing. */
const OPENS = /(?:proxy|ticket)$/;
const MASK = "********";

const KEY = "pac.sent";
/** What a tab may keep is little; older ones are left out. */
const MOST_KEPT = 1_000;

const keptShape = z.array(
  z.object({
    number: z.number(),
    time: z.number(),
    call: z.object({ name: z.string(), params: z.record(z.string(), z.unknown()) }),
  }),
);

/** What was sent before the page was loaded again; a damaged or foreign text counts as nothing. */
function readKept(): readonly SentCall[] {
  try {
    const read = z.safeParse(keptShape, JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));
    const known = read.success ? read.data.filter(({ call }) => Object.hasOwn(endpoints, call.name)) : [];
    return known.map(({ number, time, call }) => {
      const same: object = call;
      return { number, time, call: same as Call };
    });
  } catch {
    return [];
  }
}

function keep(calls: readonly SentCall[]): void {
  try {
    if (calls.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(calls.slice(-MOST_KEPT)));
  } catch {
    // Without room they last as long as the page.
  }
}

let sent: readonly SentCall[] = readKept();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The call without passwords and secrets: nobody can read them out of the page later. */
function masked(name: EndpointName, params: object): Call {
  const shown = Object.entries(params).map(([key, value]: [string, unknown]): readonly [string, unknown] => {
    return [key, SECRET.test(key) ? MASK : value];
  });
  const kept: object = { name, params: Object.fromEntries(shown) };
  return kept as Call;
}

/** Notes a write that was accepted; for this tab alone, until it is closed or somebody logs out. */
export function noteSent(name: EndpointName, params: object, time: number): void {
  if (OPENS.test(endpointOf(name).path)) return;
  sent = [...sent, { number: (sent.at(-1)?.number ?? 0) + 1, time, call: masked(name, params) }];
  keep(sent);
  for (const listener of listeners) listener();
}

/** Forgets them, as when another login comes. */
export function forgetSent(): void {
  sent = [];
  keep(sent);
  for (const listener of listeners) listener();
}

/** The writes of this tab, the oldest first. */
export function useSentCalls(): readonly SentCall[] {
  return useSyncExternalStore(subscribe, () => sent);
}
