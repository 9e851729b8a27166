import type { Context } from "../../context";
import type { Guest } from "../../store/state";
import { driveText, isDrive, newVolume, readDrive } from "./drive";
import { bytesOf, sizeText, withFigures } from "./figuresOf";
import { readPairs } from "./pairs";

const GIB = 1024 ** 3;
const FOLDERED = new Set(["dir", "nfs", "cifs", "glusterfs", "btrfs"]);

/** The options of a call that are a guest's own: flags as 1/0, the rest as it is stored. */
export function ownOptions(
  params: Readonly<Record<string, unknown>>,
  others: readonly string[],
): ReadonlyMap<string, string | number> {
  const own = Object.entries(params).filter(([name, value]) => !others.includes(name) && value !== undefined);
  return new Map(
    own.map(([name, value]): [string, string | number] => {
      if (typeof value === "boolean") return [name, Number(value)];
      return [name, typeof value === "number" ? value : String(value)];
    }),
  );
}

/** A name for one more disk of the guest on this storage. */
export function freshVolume(context: Context, guest: Guest, storage: string): string {
  const kept = [guest, ...(guest.snapshots?.values() ?? [])];
  const used = kept.flatMap(({ config }) => [...config.values()]);
  let at = 0;
  while (used.some((value) => String(value).includes(`-${guest.vmid}-disk-${at}`))) at++;
  const name = `vm-${guest.vmid}-disk-${at}`;
  const foldered = FOLDERED.has(context.state.cluster.storages.get(storage)?.type ?? "");
  return `${storage}:${foldered ? `${guest.vmid}/${name}.${guest.kind === "qemu" ? "qcow2" : "raw"}` : name}`;
}

function mac(context: Context): string {
  const hex = context.ids.hex(6);
  return `BC:24:11:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4, 6)}`;
}

/** A network device with a hardware address of its own where the call gave none. */
function network(context: Context, guest: Guest, value: string): string {
  const { first: model, by } = readPairs(value, "model");
  if (guest.kind === "lxc") return by.has("hwaddr") ? value : `${value},hwaddr=${mac(context)},type=veth`;
  if (model === undefined) return value;
  return value.replace(/^(?:model=)?[^,]+/, `${model}=${mac(context)}`);
}

function drive(context: Context, guest: Guest, option: string, value: string, storage: string | undefined): string {
  const { file, more, kind } = readDrive(option, value);
  if (kind === "cloudinit" && file.endsWith(":cloudinit")) {
    return `${file.replace(/:.*/, "")}:vm-${guest.vmid}-cloudinit,media=cdrom`;
  }
  const fresh = newVolume(file);
  const place = fresh?.storage ?? storage;
  if (fresh === undefined || place === undefined) return value;
  const kept = new Map([...more].filter(([key]) => key !== "import-from" && key !== "size"));
  const size = fresh.gib === 0 ? "4M" : sizeText(Math.round(fresh.gib * GIB));
  return driveText(freshVolume(context, guest, place), kept.set("size", size));
}

/** The guest with one option set: new volumes are made, hardware addresses given, the columns follow. */
export function withOption(
  context: Context,
  guest: Guest,
  option: string,
  value: string | number,
  storage?: string,
): Guest {
  const stored = (text: string): string | number => {
    if (/^net\d+$/.test(option)) return network(context, guest, text);
    const mount = guest.kind === "lxc" && /^(?:rootfs|mp\d+)$/.test(option);
    return mount || isDrive(option) ? drive(context, guest, option, text, storage) : text;
  };
  const config = new Map(guest.config);
  if (value === "") config.delete(option);
  else if (option === "cdrom") config.set("ide2", `${value},media=cdrom`);
  else config.set(option, typeof value === "number" ? value : stored(value));
  return withFigures({ ...guest, config });
}

/** The guest without an option; a disk of a virtual machine, or a mount point, stays as an unused volume. */
export function withoutOption(guest: Guest, option: string): Guest {
  const config = new Map(guest.config);
  const value = config.get(option);
  config.delete(option);
  const disk = guest.kind === "qemu" ? isDrive(option) : /^mp\d+$/.test(option);
  if (value !== undefined && disk && !option.startsWith("unused")) {
    const { kind, file } = readDrive(option, String(value));
    if (kind === "disk" && file.includes(":")) config.set(freeUnused(config), file);
  }
  return withFigures({ ...guest, config });
}

function freeUnused(config: ReadonlyMap<string, unknown>): string {
  let at = 0;
  while (config.has(`unused${at}`)) at++;
  return `unused${at}`;
}

/** The guest with one of its disks of another size, `32G` or `+8G`; nothing where it would shrink. */
export function withDiskSize(guest: Guest, option: string, size: string): Guest | undefined {
  const value = String(guest.config.get(option) ?? "");
  const { file, more } = readDrive(option, value);
  const before = bytesOf(more.get("size") ?? "0");
  const after = size.startsWith("+") ? before + bytesOf(size.slice(1)) : bytesOf(size);
  if (after < before) return undefined;
  const text = driveText(file, new Map(more).set("size", sizeText(after)));
  return withFigures({ ...guest, config: new Map(guest.config).set(option, text) });
}
