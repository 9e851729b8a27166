import type { Port } from "./runDue";

/**
 * Runs the sync jobs whose time has come on the world's clock since the last call (api.md 4.19). Nothing happens in a
 * world between two calls, so what is caught up before each is as if it had been done in time. Must run inside the
 * port's `exclusive`.
 */
export async function catchUp(port: Port): Promise<void> {
  const { syncJobs } = await port.state();
  if (syncJobs === undefined || syncJobs.size === 0) return;
  const { runDue } = await import("./runDue");
  await runDue(port, syncJobs.values());
}
