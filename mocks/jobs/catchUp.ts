import { ROOT } from "../../src/engine/names";
import type { ServerPort } from "../server/port";
import { dueSince } from "./schedule";

type Port = Pick<ServerPort, "state" | "commit" | "now" | "crypto">;

/**
 * Runs the sync jobs whose time has come on the world's clock since the last call (api.md 4.19). Nothing happens in a
 * world between two calls, so what is caught up before each is as if it had been done in time. Must run inside the
 * port's `exclusive`.
 */
export async function catchUp(port: Port): Promise<void> {
  const { syncJobs } = await port.state();
  const now = port.now();
  for (const job of syncJobs?.values() ?? []) {
    const state = await port.state();
    const due = dueSince(state, job, now);
    if (due === undefined) continue;
    const { afterRun } = await import("./runJob");
    const after = await afterRun(state, job, due, port.crypto);
    await port.commit(state, after, { actor: ROOT, summary: `realm-sync job ${job.id}`, kind: "call" });
  }
}
