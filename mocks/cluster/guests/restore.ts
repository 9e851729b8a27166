import type { Context } from "../../context";
import type { Guest } from "../../store/state";
import { demand } from "../held";
import { readVolume } from "../storage/volume";
import { addGuest } from "./added";
import { driveText, isDrive, readDrive } from "./drive";
import { demandBridge } from "./networks";
import { refusedText } from "./refusedText";
import { freshVolume } from "./written";

interface Restore {
  readonly kind: Guest["kind"];
  readonly node: string;
  readonly vmid: string;
  readonly archive: string;
  /** The guest that the backup goes over. */
  readonly over: Guest | undefined;
  readonly type: string;
  readonly options: ReadonlyMap<string, string | number>;
  readonly storage: string | undefined;
  readonly pool: string | undefined;
  readonly start: boolean;
}

const SECONDS = 5;
/** What a backup's guest does not bring back. */
const GONE = new Set(["lock", "parent"]);

/** Puts a backup's guest in place; what is tested inside PVE's task ends the task (api.md 4.25). */
export function restoreGuest(context: Context, plan: Restore): string {
  const { node, vmid, type, over, options, kind } = plan;
  const label = kind === "qemu" ? "VM" : "CT";
  const task = (seconds: number, outcome?: string) =>
    context.startTask({ node, type, id: vmid, seconds, ...(outcome !== undefined && { outcome }) });
  if (over?.status === "running") return task(0, `unable to restore ${label} ${vmid} - vm is running`);
  if (Number(over?.config.get("protection") ?? 0) === 1) {
    return task(0, `unable to restore ${label} ${vmid} - - protection mode enabled`);
  }
  const volume = readVolume(plan.archive);
  const backup = context.state.cluster.storages.get(volume?.storage ?? "")?.volumes?.get(volume?.name ?? "");
  if (backup?.config === undefined) return task(0, `unable to open '${plan.archive}': No such file or directory`);
  const kept = new Map([...backup.config].filter(([name]) => !options.has(name) && !GONE.has(name)));
  const fault = refusedText(() => demandParts(context, kept, plan.storage));
  if (fault !== undefined) return task(0, kind === "qemu" ? fault : `unable to restore CT ${vmid} - ${fault}`);
  const bare: Guest = { vmid, kind, node, config: new Map() };
  const config = placed(context, bare, kept, plan.storage);
  const runsAt = plan.start ? context.now + SECONDS : undefined;
  addGuest(context, { ...bare, config }, { options, storage: plan.storage, pool: plan.pool, runsAt });
  return task(SECONDS);
}

function isVolume(kind: Guest["kind"], option: string): boolean {
  return kind === "qemu" ? isDrive(option) : /^(?:rootfs|mp\d+)$/.test(option);
}

/** Disks of the backup need room where they go, its networks the right to their bridges. */
function demandParts(context: Context, config: Guest["config"], storage: string | undefined): void {
  for (const [option, value] of config) {
    if (/^net\d+$/.test(option)) demandBridge(context, String(value));
    if (!isVolume("qemu", option) && !isVolume("lxc", option)) continue;
    const { kind, file } = readDrive(option, String(value));
    const place = storage ?? readVolume(file)?.storage;
    if (kind === "disk" && place !== undefined) demand(context, "Datastore.AllocateSpace", `/storage/${place}`);
  }
}

function placed(context: Context, bare: Guest, kept: Guest["config"], storage: string | undefined): Guest["config"] {
  let guest: Guest = { ...bare, config: new Map() };
  for (const [option, value] of kept) {
    const { kind, file, more } = readDrive(option, String(value));
    const place = storage ?? readVolume(file)?.storage;
    const moves = isVolume(bare.kind, option) && kind === "disk" && place !== undefined;
    const text = moves ? driveText(freshVolume(context, guest, place), more) : value;
    guest = { ...guest, config: new Map(guest.config).set(option, text) };
  }
  return guest.config;
}
