/** What a volume is, told by its name alone. */
export type VolumeKind = "iso" | "vztmpl" | "import" | "snippets" | "backup" | "images" | "rootdir";

export interface VolumeName {
  readonly storage: string;
  /** Behind the storage's name, folders included. */
  readonly name: string;
  /** Nothing where the name tells none. */
  readonly kind?: VolumeKind;
  /** The guest in the name; it need not exist. */
  readonly owner?: string;
}

const FOLDER = /^(iso|vztmpl|import|snippets|backup)\//;
const BACKUP = /(?:vzdump-(?:qemu|lxc|openvz)-|(?:^|\/)(?:vm|ct)\/)(\d+)[-/]/;
const DISK = /(?:^|\/)(vm|base|subvol|basevol)-(\d+)-/;

/** Nothing where the text is no volume id but a path. */
export function readVolume(volid: string): VolumeName | undefined {
  const [, storage, name] = /^([A-Za-z][A-Za-z0-9\-_.]*[A-Za-z0-9]):(.+)$/.exec(volid) ?? [];
  if (storage === undefined || name === undefined) return undefined;
  const folder = FOLDER.exec(name)?.[1] as VolumeKind | undefined;
  if (folder === "backup") {
    const owner = BACKUP.exec(name)?.[1];
    return { storage, name, kind: "backup", ...(owner !== undefined && { owner }) };
  }
  if (folder !== undefined) return { storage, name, kind: folder };
  const [, prefix, owner] = DISK.exec(name) ?? [];
  if (owner === undefined) return { storage, name };
  return { storage, name, owner, kind: prefix === "subvol" || prefix === "basevol" ? "rootdir" : "images" };
}
