import type { CallParams } from "../../../src/api/endpoints/index";
import { type Context, Refused } from "../../context";
import { guestNow } from "../guestNow";
import { demand, parameterFault } from "../held";
import { forwardedTo } from "../nodeNames";
import { demandVolume } from "../storage/volumeAccess";
import { demandTags } from "../tagRules";
import { addGuest, takenText } from "./added";
import { demandDevice, isDevice } from "./devices";
import { isDrive, readDrive } from "./drive";
import { demandDriveStorage } from "./driveStorage";
import { passGate } from "./gate";
import { demandAny, demandPool, type OptionRights } from "./optionRights";
import { demandQemuFamily } from "./qemuFamilies";
import { demandFurther } from "./qemuOptions";
import { refusedText } from "./refusedText";
import { restoreGuest } from "./restore";
import { ownOptions } from "./written";

type Params = CallParams<"qemu.create">;

const NOT_OPTIONS = [
  "node",
  "vmid",
  "pool",
  "storage",
  "bwlimit",
  "force",
  "start",
  "unique",
  "ha-managed",
  "archive",
  "import-working-storage",
  "live-restore",
];
const SECONDS = 2;

/** Creates or restores a virtual machine, its tests in PVE's order (api.md 4.25). Answers the task. */
export function createQemu(context: Context, params: Params): string {
  const node = forwardedTo(context, params.node).name;
  const { vmid, pool, storage, archive, start } = params;
  const options = ownOptions(params, NOT_OPTIONS);
  const rights: OptionRights = { context, vmid, pool };
  const stored = context.state.cluster.guests.get(vmid);
  const taken = stored === undefined ? undefined : guestNow(stored, context.now);
  const here = taken?.kind === "qemu" && taken.node === node ? taken : undefined;
  demandPool(context, pool);
  if (storage !== undefined) demand(context, "Datastore.AllocateSpace", `/storage/${storage}`);
  if (params["ha-managed"] === true) demand(context, "Sys.Console", "/");
  if (start === true) demandAny(rights, "VM.PowerMgmt");
  passGate(context, { vmid, pool, overwrites: archive !== undefined && params.force === true && here !== undefined });
  if (archive !== undefined) demandArchive(context, vmid, archive, options);
  for (const [option, value] of options) {
    if (!isDrive(option)) continue;
    const drive = readDrive(option, String(value));
    demandDriveStorage(context, option, drive, { vmid, node, storage, working: params["import-working-storage"] });
  }
  for (const [option, value] of options) {
    if (isDrive(option) || isDevice(option)) continue;
    demandQemuFamily(rights, option);
    demandFurther(rights, option, [String(value)]);
  }
  for (const [option, value] of options) {
    if (isDevice(option)) demandDevice(rights, option, String(value), "set");
  }
  const type = archive === undefined ? "qmcreate" : "qmrestore";
  if (taken !== undefined && !(archive !== undefined && params.force === true && here !== undefined)) {
    throw new Refused(500, `unable to create VM ${vmid} - ${takenText(taken)}\n`);
  }
  const plan = { node, vmid, options, storage, pool, start: start === true };
  if (archive !== undefined) return restoreGuest(context, { ...plan, kind: "qemu", archive, over: here, type });
  const fault = taskFault(context, vmid, options);
  if (fault !== undefined) return context.startTask({ node, type, id: vmid, seconds: 0, outcome: fault });
  const runsAt = start === true ? context.now + SECONDS : undefined;
  addGuest(context, { vmid, kind: "qemu", node, config: defaults(context) }, { options, storage, pool, runsAt });
  return context.startTask({ node, type, id: vmid, seconds: SECONDS });
}

/** What PVE adds to every new machine. */
function defaults(context: Context): ReadonlyMap<string, string> {
  return new Map([
    ["smbios1", `uuid=${context.ids.uuid()}`],
    ["vmgenid", context.ids.uuid()],
  ]);
}

function demandArchive(context: Context, vmid: string, archive: string, options: ReadonlyMap<string, unknown>): void {
  const drive = [...options.keys()].find(isDrive);
  if (drive !== undefined) throw parameterFault(new Map([[drive, "option conflicts with option 'archive'"]]));
  if (archive === "-") throw new Refused(500, "pipe requires cli environment\n");
  demandVolume(context, archive, { vmid, kind: "backup" });
}

/** Tags of a new machine are tested inside the task, so that the call itself succeeds. */
function taskFault(context: Context, vmid: string, options: ReadonlyMap<string, string | number>): string | undefined {
  const tags = options.get("tags");
  const text = tags === undefined ? undefined : refusedText(() => demandTags(context, vmid, undefined, String(tags)));
  return text === undefined ? undefined : `unable to create VM ${vmid} - ${text}`;
}
