import { ROOT } from "../../src/engine/names";
import { realmsOf } from "../access/realms";
import type { Crypto } from "../context";
import { syncOptions } from "../realmSync/options";
import { startSync } from "../realmSync/run";
import { isDirectory, usableRealm } from "../../src/engine/domainsCfg/realm";
import { createContext } from "../server/context";
import { createDraft } from "../server/draft";
import type { WorldState } from "../store/state";
import type { SyncJob } from "../store/syncJob";
import { runtimeOf } from "./schedule";

/** The state after a run of the job at `now`; a realm that is gone makes it fail before there is a task. */
export async function afterRun(state: WorldState, job: SyncJob, now: number, crypto: Crypto): Promise<WorldState> {
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
