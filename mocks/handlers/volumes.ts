import { bytesOf } from "../cluster/guests/figuresOf";
import { replaceGuest } from "../cluster/guests/replace";
import { withoutOption } from "../cluster/guests/written";
import { demand, parameterFault } from "../cluster/held";
import { forwardedTo } from "../cluster/nodeNames";
import { storageOn } from "../cluster/storage/storageFor";
import { readVolume } from "../cluster/storage/volume";
import { demandVolume, maySeeVolume } from "../cluster/storage/volumeAccess";
import { type Volume, volumesOn, withVolumes } from "../cluster/storage/volumes";
import { type Context, type Handlers, Refused } from "../context";

interface Place {
  readonly node: string;
  readonly storage: string;
}

function held(context: Context, { node, storage }: Place): readonly Volume[] {
  const { name } = forwardedTo(context, node);
  return volumesOn(context.state.cluster, storageOn(context, storage, name), name, context.now);
}

/** The volume id of a call; the storage's name before it may be left out. Throws PVE's 400 for another storage. */
function volidOf({ storage, volume }: Place & { readonly volume: string }): string {
  if (volume.startsWith("/") || !volume.includes(":")) return volume.startsWith("/") ? volume : `${storage}:${volume}`;
  const other = volume.slice(0, volume.indexOf(":"));
  if (other === storage) return volume;
  throw parameterFault(new Map([["volume", `storage ID mismatch (${other} != ${storage})\n`]]));
}

function volumeOf(context: Context, params: Place & { readonly volume: string }): Volume {
  const volid = volidOf(params);
  demandVolume(context, volid);
  return found(context, params, volid);
}

function found(context: Context, place: Place, volid: string): Volume {
  const volume = held(context, place).find((one) => one.volid === volid);
  if (volume === undefined) throw new Refused(500, `volume '${volid}' does not exist\n`);
  return volume;
}

const nameOf = ({ volid }: Volume) => volid.slice(volid.indexOf(":") + 1);

function row({ volid, content, format, size, time, notes, owner, ...volume }: Volume) {
  return {
    volid,
    content,
    format,
    size,
    ...(time > 0 && { ctime: time }),
    ...(notes !== undefined && { notes }),
    ...(volume.protected === true && { protected: 1 as const }),
    ...(owner !== undefined && { vmid: Number(owner) }),
  };
}

/** A backup with an owner takes the owner's right, everything else the whole storage (api.md 5.4). */
function demandRemoval(context: Context, volid: string, storage: string): void {
  const volume = readVolume(volid);
  if (volume?.kind !== "backup" || volume.owner === undefined) {
    return demand(context, "Datastore.Allocate", `/storage/${storage}`);
  }
  demand(context, "Datastore.AllocateSpace", `/storage/${storage}`);
  demand(context, "VM.Backup", `/vms/${volume.owner}`);
}

/** A guest that named the volume loses the disk. */
function dropped(context: Context, storage: string, volume: Volume): void {
  context.update((state) => withVolumes(state, storage, (volumes) => volumes.delete(nameOf(volume))));
  const guest = context.state.cluster.guests.get(volume.used?.vmid ?? "");
  if (guest === undefined || volume.used === undefined) return;
  const config = new Map(guest.config);
  config.delete(volume.used.option);
  replaceGuest(context, withoutOption({ ...guest, config }, volume.used.option));
}

const backups = (volumes: readonly Volume[], vmid: string | undefined) =>
  volumes.filter(({ content, owner }) => content === "backup" && (vmid === undefined || owner === vmid));

/** What storages hold (api.md 5.4). */
export const volumes = {
  "volumes.list": (context, params) =>
    held(context, params)
      .filter(({ content }) => params.content === undefined || params.content === content)
      .filter(({ owner }) => params.vmid === undefined || params.vmid === owner)
      .filter(({ volid }) => maySeeVolume(context, volid))
      .map(row),
  "volumes.create": (context, params) => {
    const { storage, vmid, filename, size } = params;
    held(context, params);
    const volid = `${storage}:${filename}`;
    if (readVolume(volid)?.owner !== vmid) {
      throw new Refused(500, `illegal name '${filename}' - should be 'vm-${vmid}-*'\n`);
    }
    const bytes = bytesOf(/\d$/.test(size) ? `${size}K` : size);
    context.update((state) =>
      withVolumes(state, storage, (kept) => kept.set(filename, { size: bytes, time: context.now })),
    );
    return volid;
  },
  "volumes.read": (context, params) => {
    const volume = volumeOf(context, params);
    const { volid: _, ...columns } = row(volume);
    return { path: `/var/lib/vz/${nameOf(volume)}`, used: volume.size, ...columns };
  },
  "volumes.update": (context, params) => {
    const volume = volumeOf(context, params);
    const { notes, protected: guarded } = params;
    const stored = context.state.cluster.storages.get(params.storage)?.volumes?.get(nameOf(volume));
    if (stored === undefined) throw new Refused(500, "volume does not support notes or protection\n");
    const noted = notes === undefined ? stored : { ...stored, notes };
    const next = guarded === undefined ? noted : { ...noted, protected: guarded };
    context.update((state) => withVolumes(state, params.storage, (kept) => kept.set(nameOf(volume), next)));
  },
  "volumes.delete": (context, params) => {
    const volid = volidOf(params);
    demandRemoval(context, volid, params.storage);
    const volume = found(context, params, volid);
    const { name: node } = forwardedTo(context, params.node);
    const outcome = `cannot remove protected volume '${nameOf(volume)}' on '${params.storage}'`;
    const task = { node, type: "imgdel", id: `${nameOf(volume).replace(/.*\//, "")}@${params.storage}`, seconds: 1 };
    if (volume.protected === true) return context.startTask({ ...task, seconds: 0, outcome });
    dropped(context, params.storage, volume);
    const upid = context.startTask(task);
    return params.delay === undefined ? upid : null;
  },
  "volumes.copy": (context, params) => {
    const volume = volumeOf(context, params);
    const { name: node } = forwardedTo(context, params.node);
    const target = params.target.slice(params.target.indexOf(":") + 1);
    const copy = { size: volume.size, time: context.now };
    context.update((state) => withVolumes(state, params.storage, (kept) => kept.set(target, copy)));
    return context.startTask({ node, type: "imgcopy", id: "", seconds: 3 });
  },
  "volumes.prunePreview": (context, params) =>
    backups(held(context, params), params.vmid).map((volume) => ({
      volid: volume.volid,
      ctime: volume.time,
      mark: volume.protected === true ? "protected" : "keep",
      type: volume.volid.includes("vzdump-lxc-") ? "lxc" : "qemu",
      ...(volume.owner !== undefined && { vmid: Number(volume.owner) }),
    })),
  // The pretended storages keep every backup: without a rule nothing is pruned.
  "volumes.prune": (context, params) => {
    const path = `/storage/${params.storage}`;
    demand(context, params.vmid === undefined ? "Datastore.Allocate" : "Datastore.AllocateSpace", path);
    if (params.vmid !== undefined) demand(context, "VM.Backup", `/vms/${params.vmid}`);
    const { name: node } = forwardedTo(context, params.node);
    held(context, params);
    return context.startTask({ node, type: "prunebackups", id: params.storage, seconds: 1 });
  },
  "volumes.download": (context, params) => {
    const { storage, content, filename } = params;
    const { name: node } = forwardedTo(context, params.node);
    if (!storageOn(context, storage, node).content.includes(content)) {
      throw new Refused(500, `storage '${storage}' is not configured for content-type '${content}'\n`);
    }
    if (content === "iso" && !/\.(?:iso|img)$/i.test(filename)) {
      throw parameterFault(new Map([["filename", "wrong file extension"]]));
    }
    const volume = { size: 650 * 1024 ** 2, time: context.now };
    context.update((state) => withVolumes(state, storage, (kept) => kept.set(`${content}/${filename}`, volume)));
    return context.startTask({ node, type: "download", id: filename, seconds: 5 });
  },
} satisfies Partial<Handlers>;
