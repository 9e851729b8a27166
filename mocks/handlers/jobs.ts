import type { CallParams } from "../../src/api/endpoints/index";
import { parameterFault } from "../cluster/held";
import { realmsOf } from "../access/realms";
import { type Context, type Handlers, Refused } from "../context";
import { isEnabled, lastRun, nextRun, runtimeOf } from "../jobs/schedule";
import { PARAMETERS_FAILED } from "../messages/texts";
import { isDirectory } from "../../src/engine/domainsCfg/realm";
import type { SyncJob } from "../store/syncJob";

const REQUIRED = ["realm", "schedule", "scope"];
const OPTIONAL = ["comment", "enable-new", "enabled", "remove-vanished"];

function jobsOf({ state }: Context): ReadonlyMap<string, SyncJob> {
  return state.syncJobs ?? new Map();
}

function save(context: Context, change: (jobs: Map<string, SyncJob>) => void): void {
  const jobs = new Map(jobsOf(context));
  change(jobs);
  context.update((state) => ({ ...state, syncJobs: jobs }));
}

/** PVE meets these faults inside its lock, which makes a 500 of them. */
function lockedFault(parameter: string, text: string): Refused {
  return new Refused(500, `400 ${PARAMETERS_FAILED}${parameter}: ${text}\n`);
}

type Settings = Omit<CallParams<"jobs.update">, "id" | "delete">;

/** What a call sets, in the names of the state; an empty comment is none. */
function settingsOf(given: Settings): Partial<Omit<SyncJob, "id" | "realm" | "since">> {
  const { "enable-new": enableNew, "remove-vanished": removeVanished, comment, ...rest } = given;
  return {
    ...rest,
    ...(comment !== undefined && comment !== "" && { comment }),
    ...(enableNew !== undefined && { enableNew }),
    ...(removeVanished !== undefined && { removeVanished }),
  };
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

function shown({ realm, schedule, scope, comment, enabled, enableNew, removeVanished }: SyncJob) {
  return {
    type: "realm-sync",
    realm,
    schedule,
    scope,
    ...(comment !== undefined && { comment }),
    ...(enabled !== undefined && { enabled: bit(enabled) }),
    ...(enableNew !== undefined && { "enable-new": bit(enableNew) }),
    ...(removeVanished !== undefined && { "remove-vanished": removeVanished }),
  };
}

function without(job: SyncJob, options: readonly string[]): SyncJob {
  const { comment, enabled, enableNew, removeVanished, ...rest } = job;
  const kept = <Value>(option: string, value: Value | undefined): value is Value =>
    value !== undefined && !options.includes(option);
  return {
    ...rest,
    ...(kept("comment", comment) && { comment }),
    ...(kept("enabled", enabled) && { enabled }),
    ...(kept("enable-new", enableNew) && { enableNew }),
    ...(kept("remove-vanished", removeVanished) && { removeVanished }),
  };
}

function deletionFault(deleted: readonly string[], given: Settings): string | undefined {
  for (const option of deleted) {
    if (REQUIRED.includes(option)) return `unable to delete required option '${option}'`;
    if (!OPTIONAL.includes(option)) return `no such option '${option}'`;
    if (Object.hasOwn(given, option)) return `cannot set and delete property '${option}' at the same time!`;
  }
  return undefined;
}

/** `/cluster/jobs` (api.md 4.19). */
export const jobs = {
  "jobs.index": () => ["schedule-analyze", "realm-sync"].map((subdir) => ({ subdir })),
  "jobs.list": (context) =>
    [...jobsOf(context).values()].map((job) => {
      const next = nextRun(job, context.now);
      return {
        ...shown(job),
        id: job.id,
        enabled: bit(isEnabled(job)),
        "last-run": lastRun(context.state, job) ?? null,
        ...(next !== undefined && { "next-run": next }),
      };
    }),
  "jobs.read": (context, { id }) => {
    const job = jobsOf(context).get(id);
    if (job === undefined) throw parameterFault(new Map([["id", `No such job '${id}'`]]));
    return shown(job);
  },
  "jobs.create": (context, { id, realm, ...given }) => {
    if (jobsOf(context).has(id)) throw new Refused(500, `Job '${id}' already exists\n`);
    const missing = (option: string) => new Refused(500, `missing value for required option '${option}'\n`);
    if (realm === undefined) throw missing("realm");
    const { scope, schedule, ...settings } = settingsOf(given);
    if (scope === undefined || schedule === undefined) throw missing("scope");
    const entry = [...realmsOf(context.state).values()].find((known) => known.id === realm);
    if (entry === undefined) throw lockedFault("realm", `No such realm '${realm}'`);
    if (entry.type === null || !isDirectory(entry.type)) {
      throw lockedFault("realm", "Only LDAP/AD realms can be synced.");
    }
    save(context, (all) => all.set(id, { id, realm, scope, schedule, ...settings, since: context.now }));
  },
  "jobs.update": (context, { id, delete: deleted = [], ...given }) => {
    const job = jobsOf(context).get(id);
    if (job === undefined) throw new Refused(500, "no such realm-sync job\n");
    const fault = deletionFault(deleted, given);
    if (fault !== undefined) throw new Refused(500, `${fault}\n`);
    const cleared = given.comment === "" ? ["comment"] : [];
    const kept = without(job, [...deleted, ...cleared]);
    save(context, (all) => all.set(id, { ...kept, ...settingsOf(given), since: context.now }));
  },
  "jobs.delete": (context, { id }) => {
    if (!jobsOf(context).has(id)) throw lockedFault("id", `No such job '${id}'`);
    save(context, (all) => all.delete(id));
    context.update((state) => {
      const runtime = runtimeOf(state);
      const jobRuns = new Map(runtime.jobRuns);
      jobRuns.delete(id);
      return { ...state, runtime: { ...runtime, jobRuns } };
    });
  },
} satisfies Pick<Handlers, `jobs.${"index" | "list" | "read" | "create" | "update" | "delete"}`>;
