import type { Cluster, Storage, StoredVolume, WorldState } from "../../store/state";
import { guestNow } from "../guestNow";
import { readDrive } from "../guests/drive";
import { bytesOf } from "../guests/figuresOf";
import { readVolume } from "./volume";

export interface Volume extends StoredVolume {
  readonly volid: string;
  readonly content: string;
  readonly format: string;
  /** The guest in the volume's name. */
  readonly owner?: string;
  /** The option of a guest that names it, where one does. */
  readonly used?: { readonly vmid: string; readonly option: string };
}

const ENDINGS = /\.(qcow2|vmdk|vma(?:\.\w+)?|tar\.\w+|tgz|iso|img)$/;

function described(volid: string, stored: StoredVolume, content?: string): Volume {
  const volume = readVolume(volid);
  const ending = ENDINGS.exec(volid)?.[1] ?? "raw";
  const format = volume?.kind === "vztmpl" ? ending.replace("tar.", "t") : ending;
  return {
    ...stored,
    volid,
    content: content ?? volume?.kind ?? "images",
    format: ending === "img" ? "iso" : format,
    ...(volume?.owner !== undefined && { owner: volume.owner }),
  };
}

/** What a storage holds as one node sees it, sorted by volume id: its stored volumes and the disks of guests. */
export function volumesOn(cluster: Cluster, storage: Storage, node: string, now: number): readonly Volume[] {
  const found = [...(storage.volumes ?? [])].map(([name, stored]) => described(`${storage.name}:${name}`, stored));
  for (const guest of cluster.guests.values()) {
    if (!storage.shared && guestNow(guest, now).node !== node) continue;
    for (const [option, value] of guest.config) {
      const { file, more } = readDrive(option, String(value));
      const volume = readVolume(file);
      if (volume?.storage !== storage.name || volume.owner === undefined) continue;
      const stored = { size: bytesOf(more.get("size") ?? "0"), time: 0 };
      const content = guest.kind === "lxc" ? "rootdir" : "images";
      found.push({ ...described(file, stored, content), used: { vmid: guest.vmid, option } });
    }
  }
  return found.toSorted((left, right) => (left.volid < right.volid ? -1 : 1));
}

/** The state with the stored volumes of one storage changed. */
export function withVolumes(
  state: WorldState,
  name: string,
  change: (volumes: Map<string, StoredVolume>) => void,
): WorldState {
  const storage = state.cluster.storages.get(name);
  if (storage === undefined) return state;
  const volumes = new Map(storage.volumes);
  change(volumes);
  const storages = new Map(state.cluster.storages).set(name, { ...storage, volumes });
  return { ...state, cluster: { ...state.cluster, storages } };
}
