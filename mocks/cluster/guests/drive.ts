import { readPairs } from "./pairs";

/** A drive of a virtual machine, by what it holds (api.md 5.2). */
export interface Drive {
  readonly kind: "disk" | "cdrom" | "cloudinit";
  /** Volume, path, `none`, `cdrom`, or `<storage>:<size>` for a new one. */
  readonly file: string;
  readonly more: ReadonlyMap<string, string>;
}

/** A volume that is to be made: on which storage (the default one without), how many GiB. */
export interface NewVolume {
  readonly storage?: string;
  readonly gib: number;
}

const DRIVE = /^(?:(?:ide|sata|scsi|virtio|unused)\d+|efidisk0|tpmstate0|cdrom)$/;
const NEW = /^(?:([^/:\s]+):)?(\d+(?:\.\d+)?)$/;

export function isDrive(option: string): boolean {
  return DRIVE.test(option);
}

export function readDrive(option: string, value: string): Drive {
  const { first: file = "", by } = readPairs(value, "file");
  const more = new Map(by);
  more.delete("file");
  if (/^[^:]+:cloudinit$|vm-\d+-cloudinit/.test(file)) return { kind: "cloudinit", file, more };
  const cdrom = option === "cdrom" || more.get("media") === "cdrom" || file === "none" || file === "cdrom";
  return { kind: cdrom ? "cdrom" : "disk", file, more };
}

/** Nothing where the text names an existing volume or a path. */
export function newVolume(file: string): NewVolume | undefined {
  const [, storage, size] = NEW.exec(file) ?? [];
  if (size === undefined) return undefined;
  return storage === undefined ? { gib: Number(size) } : { storage, gib: Number(size) };
}

/** The drive as the configuration keeps it. */
export function driveText(file: string, more: ReadonlyMap<string, string>): string {
  return [file, ...[...more].map(([key, value]) => `${key}=${value}`)].join(",");
}
