import type { CallAnswer, CallParams, EndpointName } from "../src/api/endpoints/index";
import type { AccessModel } from "../src/engine/model";
import type { Fault } from "../src/api/schemas/fault";
import type { WorldState } from "./store/state";

/** Who calls: a user or token id, or nobody (world endpoints only). */
export type Caller = string | null;

/** Chance and secrets, given by the front so that handlers stay deterministic. */
export interface Crypto {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
  /** A signature of the text, base64. */
  sign(text: string): string;
  sha1Hex(text: string): string;
}

/** Ids that depend on the world's seed and sequence alone. */
export interface Ids {
  uuid(): string;
  /** Upper-case hex digits. */
  hex(digits: number): string;
}

export interface TaskPlan {
  readonly node: string;
  readonly type: string;
  readonly id: string;
  /** Seconds until it ends; absent for one that runs until it is stopped. */
  readonly seconds?: number;
  readonly outcome?: string;
  readonly lines?: readonly string[];
}

/** What a handler works with. Changes are staged and committed together when it has answered. */
export interface Context {
  readonly caller: Caller;
  /** The state with the changes staged so far. */
  readonly state: WorldState;
  /** `state.userCfg`, read. */
  readonly model: AccessModel;
  /** Server seconds. */
  readonly now: number;
  readonly crypto: Crypto;
  readonly ids: Ids;
  /** Stages a change; thrown away when the handler throws. */
  update(change: (state: WorldState) => WorldState): void;
  /** The same, kept even when the handler throws afterwards (PVE writes some files before it checks). */
  keep(change: (state: WorldState) => WorldState): void;
  /** Tells how many rows there are in all, where the answer is a part of them. */
  total(count: number): void;
  /** Starts a task and answers its id. */
  startTask(plan: TaskPlan): string;
  /** Writes into the cluster log. */
  log(entry: { readonly tag: string; readonly msg: string; readonly pri?: number; readonly user?: string }): void;
}

/** The refusal of a call; handlers throw it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    /** PVE's text with its final newline. */
    readonly text: string,
    readonly faults?: ReadonlyMap<string, string>,
  ) {
    super(text);
  }
}

/** Parameter faults are worded by `messages.ts`. */
export type Faults = ReadonlyMap<string, Fault>;

/** A handler answers what PVE puts on the wire; its type is widened because flags go out as 1/0. */
export type Handler<Name extends EndpointName> = (
  context: Context,
  params: CallParams<Name>,
) => Wire<CallAnswer<Name>> | Promise<Wire<CallAnswer<Name>>>;

/** The wire form of an answer: booleans as 1/0; both they and numbers may be the text that the request held. */
export type Wire<Answer> = unknown extends Answer
  ? unknown
  : Answer extends boolean
    ? 0 | 1 | "0" | "1"
    : Answer extends number
      ? Answer | `${number}`
      : Answer extends readonly (infer Item)[]
        ? readonly Wire<Item>[]
        : Answer extends object
          ? { readonly [Key in keyof Answer]: Wire<Answer[Key]> }
          : Answer;

/** One handler for each row of the table: a missing one does not compile. */
export type Handlers = { readonly [Name in EndpointName]: Handler<Name> };

/** The answer of a call, before the envelope. */
export type Answer =
  | { readonly status: 200; readonly data: unknown; readonly total?: number }
  | { readonly status: number; readonly message: string; readonly errors?: Readonly<Record<string, string>> };
