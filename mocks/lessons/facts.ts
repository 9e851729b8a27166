import type { SandboxEvent } from "../../src/api/sandbox/events";
import type { AccessModel } from "../../src/engine/model";
import type { WorldState } from "../store/state";
import type { Score } from "./lesson";

/** What a goal is judged by. */
export interface Facts {
  readonly state: WorldState;
  readonly model: AccessModel;
  /** What the lesson began with. */
  readonly start: AccessModel;
  /** Oldest first. */
  readonly events: readonly SandboxEvent[];
  /** Server seconds. */
  readonly now: number;
  readonly score: Score | undefined;
  /** Step -> number of the last event when it was reached. */
  readonly reached: ReadonlyMap<string, number>;
}

/** Names that an explanation can mention. */
export type Found = ReadonlyMap<string, string>;

export interface Judged {
  readonly holds: boolean;
  /** Server seconds of the event that proves it. */
  readonly since?: number;
  readonly found?: Found;
}

export const NOT: Judged = { holds: false };
