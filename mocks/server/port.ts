import type { Crypto } from "../context";
import type { WorldState } from "../store/state";

/** A call as the endpoint table names it, secrets masked. */
export interface NotedCall {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What was done, in the words of the call or the command line, secrets masked. */
export interface CallNote {
  /** User or token id, `anonymous` without any; for a command the account and its node. */
  readonly actor: string;
  readonly summary: string;
  readonly kind: "call" | "command";
  /** The same as data, where it was one call. */
  readonly call?: NotedCall;
}

/** What the server tells the event log; the log adds number and time. */
export type ServerEvent =
  | {
      readonly kind: "request";
      readonly caller: string | null;
      readonly method: string;
      /** Below `/api2/json`, without its query. */
      readonly path: string;
      readonly status: number;
    }
  | { readonly kind: "login"; readonly userid: string; readonly ok: boolean; readonly reason?: string };

/** What the server needs from the store and the front around it: one pretended cluster, its clock and its secrets. */
export interface ServerPort {
  readonly crypto: Crypto;
  /** Runs one piece of work at a time per world; `state`, `commit` and `event` are called inside of it. */
  exclusive<Result>(work: () => Promise<Result>): Promise<Result>;
  /** The state as it is stored now. */
  state(): Promise<WorldState>;
  /** Keeps the state that a call has made of `before`. */
  commit(before: WorldState, after: WorldState, note: CallNote): Promise<void>;
  /** Whole seconds of the world's clock. */
  now(): number;
  /** Resolves after so many milliseconds; at once in tests. */
  wait(ms: number): Promise<void>;
  event(event: ServerEvent): Promise<void>;
}
