import type { Statement } from "../../src/engine/statement";
import type { WorldSeed } from "../store/worlds";

/** What a world is built from, so that the same world comes out each time. */
export interface Workshop {
  /** Server seconds. */
  readonly now: number;
  readonly hash: (password: string) => Promise<string>;
}

/** What proves a step: the state that it leaves, or an event; never which button was pressed. */
export type Goal =
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "host-account"; readonly node: string; readonly name: string }
  /** A user of realm pve has a password. */
  | { readonly kind: "password"; readonly userid: string }
  | { readonly kind: "logged-in"; readonly userid: string }
  | { readonly kind: "opened-guest"; readonly userid: string; readonly vmid: string }
  | { readonly kind: "command"; readonly pattern: RegExp; readonly afterLoginOf?: string }
  | { readonly kind: "host-login"; readonly user: string; readonly via: "su" | "password" }
  | { readonly kind: "all"; readonly goals: readonly Goal[] }
  | { readonly kind: "any"; readonly goals: readonly Goal[] };

export interface Step {
  readonly id: string;
  readonly optional: boolean;
  readonly goal: Goal;
}

/** A login whose usual mistakes are looked for. */
export interface Watched {
  readonly userid: string;
  /** Where it is to be granted something. */
  readonly path: string;
}

/** A lesson: its steps, to be judged on a world that was built for it. */
export interface Lesson {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly watched: readonly Watched[];
}

/** A world that can be made at any time. */
export interface Scenario {
  readonly id: string;
  build(workshop: Workshop): Promise<WorldSeed>;
}
