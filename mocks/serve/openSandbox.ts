import { createSandbox, type Sandbox } from "../sandbox/sandbox";
import { FIRST, SCENARIO_IDS, scenarioOf } from "../scenarios/all";
import { createQueue } from "../store/lock";
import { createMemoryBackend } from "../store/memoryBackend";
import { ensureRootPassword, firstWorld } from "./firstWorld";
import { type ServeOptions, UsageError } from "./options";
import { clockOf, cryptoOf, slow } from "./ports";
import { openFileBackend } from "./state/fileBackend";
import { lockFolder } from "./state/folderLock";

interface OpenedSandbox {
  readonly sandbox: Sandbox;
  /** PVE files that somebody has edited since the last run. */
  readonly edited: readonly string[];
  /** Waits for what is being written and gives the folder back. */
  close(): Promise<void>;
}

type Wanted = Pick<ServeOptions, "state" | "scenario" | "seed" | "rootPassword">;

/** The pretended server over a folder or over memory. Throws `UsageError`, or an `Error` for a folder that is of no use. */
export async function openSandbox({ state, scenario, seed, rootPassword }: Wanted): Promise<OpenedSandbox> {
  const chosen = scenario === undefined ? FIRST : await scenarioOf(scenario);
  if (chosen === undefined) throw new UsageError(`--scenario: "${scenario}" is none of ${SCENARIO_IDS.join(", ")}`);
  const clock = clockOf(seed);
  const unlock = state === undefined ? () => Promise.resolve() : await lockFolder(state);
  try {
    const folder = state === undefined ? undefined : await openFileBackend(state, clock.now());
    const backend = folder ?? createMemoryBackend();
    const lock = createQueue();
    const crypto = await cryptoOf(backend, seed);
    const sandbox = await createSandbox({
      backend,
      clock,
      lock,
      crypto,
      slow,
      announce: () => undefined,
      transport: "server",
      first: firstWorld(chosen, rootPassword, folder?.found ?? new Map()),
    });
    if (rootPassword !== undefined) await ensureRootPassword(sandbox, crypto, rootPassword);
    const close = async () => {
      await lock(() => Promise.resolve());
      await unlock();
    };
    return { sandbox, edited: folder?.edited ?? [], close };
  } catch (error) {
    await unlock();
    throw error;
  }
}
