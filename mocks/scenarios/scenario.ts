import type { WorldSeed } from "../store/worlds";

/** What a world is built from, so that the same world comes out each time. */
export interface Workshop {
  /** Server seconds. */
  readonly now: number;
  readonly hash: (password: string) => Promise<string>;
}

/** A world that can be made at any time. */
export interface Scenario {
  readonly id: string;
  build(workshop: Workshop): Promise<WorldSeed>;
}
