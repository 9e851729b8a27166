import type { Workshop } from "../scenarios/scenario";
import type { ServerPort } from "../server/port";
import type { Core } from "../store/core";
import type { WorldSeed } from "../store/worlds";

/** What the controls work with. */
export interface Environment {
  readonly core: Core;
  readonly server: ServerPort;
  readonly transport: "worker" | "page" | "server";
  /** What an empty or replaced store begins with. */
  readonly first: () => Promise<WorldSeed>;
}

/** What a new world is built from: its time is the front's, without any world's offset. */
export function workshopOf({ core, server }: Pick<Environment, "core" | "server">): Workshop {
  return { now: core.clock.now(), hash: (password) => server.crypto.hash(password) };
}
