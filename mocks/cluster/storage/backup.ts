import type { CallParams } from "../../../src/api/endpoints/index";
import type { Context } from "../../context";
import { calendarTime, twoDigits } from "../../host/calendar";
import type { Guest } from "../../store/state";
import { guestNow } from "../guestNow";
import { readPairs } from "../guests/pairs";
import { demand, holds, parameterFault } from "../held";
import { forwardedTo } from "../nodeNames";
import { storageOn } from "./storageFor";
import { withVolumes } from "./volumes";

type Params = CallParams<"backups.run">;

const FOR_ROOT = ["tmpdir", "dumpdir", "script", "job-id"] as const;
const THROTTLES = ["bwlimit", "ionice", "performance"] as const;
const SECONDS_EACH = 6;

/**
 * Backs guests up (api.md 5.5). Guests are tested inside the task: of all, those without the right are left out; of
 * named ones a single missing right fails the whole. Answers the task, or `OK` where no guest is left to do.
 */
export function backUp(context: Context, params: Params): string {
  const { stop, all, pool, storage = "local" } = params;
  demandOptions(context, params);
  if (stop === true) demand(context, "Sys.Modify", `/nodes/${params.node}`);
  const node = forwardedTo(context, params.node).name;
  const everything = all === true || params.exclude !== undefined;
  if (params.vmid === undefined && !everything && pool === undefined && stop !== true) {
    throw parameterFault(new Map([["vmid", "property is missing"]]));
  }
  const guests = chosen(context, params, everything).filter((guest) => guest.node === node);
  if (guests.length === 0 && !everything) return "OK";
  demand(context, "Datastore.AllocateSpace", `/storage/${storage}`);
  if (params["prune-backups"] !== undefined) demand(context, "Datastore.Allocate", `/storage/${storage}`);
  const fleecing = readPairs(params.fleecing ?? "", "enabled").by.get("storage");
  if (fleecing !== undefined) demand(context, "Datastore.AllocateSpace", `/storage/${fleecing}`);
  storageOn(context, storage, node);
  const may = ({ vmid }: Guest) => holds(context, "VM.Backup", `/vms/${vmid}`);
  const refused = everything ? undefined : guests.find((guest) => !may(guest));
  const id = params.vmid?.length === 1 ? (params.vmid[0] ?? "") : "";
  if (refused !== undefined) {
    const outcome = `403 Permission check failed (/vms/${refused.vmid}, VM.Backup)`;
    return context.startTask({ node, type: "vzdump", id, seconds: 0, outcome });
  }
  const done = guests.filter(may);
  context.update((state) =>
    withVolumes(state, storage, (volumes) => {
      for (const guest of done) {
        const kept = { config: guest.config, time: context.now, size: Math.round((guest.maxdisk ?? 0) / 3) };
        volumes.set(nameOf(guest, context.now), { ...kept, ...(params.protected === true && { protected: true }) });
      }
    }),
  );
  const lines = done.map(({ vmid, kind }) => `INFO: Finished Backup of ${kind === "qemu" ? "VM" : "CT"} ${vmid}`);
  return context.startTask({ node, type: "vzdump", id, seconds: SECONDS_EACH * done.length, lines });
}

function demandOptions(context: Context, params: Params): void {
  for (const option of FOR_ROOT) {
    if (params[option] === undefined || context.caller === "root@pam") continue;
    throw parameterFault(new Map([[option, "Only root may set this option."]]));
  }
  if (THROTTLES.some((option) => params[option] !== undefined)) demand(context, "Sys.Modify", "/");
}

function chosen(context: Context, { vmid, pool, exclude = [] }: Params, everything: boolean): readonly Guest[] {
  const guests = [...context.state.cluster.guests.values()].map((guest) => guestNow(guest, context.now));
  if (everything) return guests.filter((guest) => !exclude.includes(guest.vmid));
  const pools: ReadonlyMap<string, { readonly guests: ReadonlySet<string> }> = context.model.pools;
  const members = pool === undefined ? undefined : pools.get(pool)?.guests;
  return guests.filter((guest) => vmid?.includes(guest.vmid) === true || members?.has(guest.vmid) === true);
}

function nameOf({ kind, vmid }: Guest, now: number): string {
  const { year, month, day, hour, minute, second } = calendarTime(now);
  const date = `${year}_${twoDigits(month)}_${twoDigits(day)}-${[hour, minute, second].map(twoDigits).join("_")}`;
  return `backup/vzdump-${kind}-${vmid}-${date}.${kind === "qemu" ? "vma" : "tar"}.zst`;
}
