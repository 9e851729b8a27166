import { ROOT } from "../../src/engine/names";
import { realmsOf } from "../access/realms";
import { syncOptions } from "../realmSync/options";
import { startSync } from "../realmSync/run";
import { isDirectory, usableRealm } from "../realmsFile/realm";
import { createContext } from "../server/context";
import { createDraft } from "../server/draft";
import type { ServerPort } from "../server/port";
import type { WorldState } from "../store/state";
import type { SyncJob } from "../store/syncJob";
import { dueSince, runtimeOf } from "./schedule";

export type Port = Pick<ServerPort, "state" | "commit" | "now" | "crypto">;

/** The state after a run of the job at `now`; a realm that is gone makes it fail before there is a task. */
async function afterRun(state: WorldState, job: SyncJob, now: number, crypto: Port["crypto"]): Promise<WorldState> {
  const draft = createDraft(state);
  const context = createContext({ caller: ROOT, draft, crypto, now, total: () => undefined });
  const realm = usableRealm(realmsOf(state), job.realm);
  const options = realm && syncOptions(realm, givenBy(job), false);
  if (realm !== undefined && options !== undefined && isDirectory(realm.type)) await startSync(context, realm, options);
  else context.log({ tag: "pvescheduler", msg: `realm-sync ${job.id}: no such realm '${job.realm}'`, pri: 3 });
  const runtime = runtimeOf(draft.current());
  return { ...draft.current(), runtime: { ...runtime, jobRuns: new Map(runtime.jobRuns).set(job.id, now) } };
}

function givenBy({ scope, removeVanished, enableNew }: SyncJob) {
  return {
    scope,
    ...(removeVanished !== undefined && { "remove-vanished": removeVanished }),
    ...(enableNew !== undefined && { "enable-new": enableNew }),
  };
}

/** Runs the jobs that are due, in the world's order. Must run inside the port's `exclusive`. */
export async function runDue(port: Port, jobs: Iterable<SyncJob>): Promise<void> {
  const now = port.now();
  for (const job of jobs) {
    const state = await port.state();
    const due = dueSince(state, job, now);
    if (due === undefined) continue;
    const after = await afterRun(state, job, due, port.crypto);
    await port.commit(state, after, { actor: ROOT, summary: `realm-sync job ${job.id}`, kind: "call" });
  }
}
