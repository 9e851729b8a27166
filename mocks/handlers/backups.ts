import { backUp } from "../cluster/storage/backup";
import { demand, holds } from "../cluster/held";
import { forwardedTo } from "../cluster/nodeNames";
import { readVolume } from "../cluster/storage/volume";
import { demandStorageUse, demandVolume } from "../cluster/storage/volumeAccess";
import { type Handlers, Refused } from "../context";

/** Backing up guests now (api.md 5.5). */
export const backups = {
  "backups.run": backUp,
  "backups.defaults": (context, { node, storage = "local" }) => {
    demandStorageUse(context, storage);
    forwardedTo(context, node);
    const plain = { storage, mode: "snapshot", compress: "0", "prune-backups": "keep-all=1", remove: 1 };
    return holds(context, "Sys.Audit", `/nodes/${node}`) ? { ...plain, ionice: 7 } : plain;
  },
  "backups.config": (context, { node, volume }) => {
    demandVolume(context, volume, { kind: "backup" });
    const name = readVolume(volume);
    if (name?.owner !== undefined) demand(context, "VM.Backup", `/vms/${name.owner}`);
    forwardedTo(context, node);
    const stored = context.state.cluster.storages.get(name?.storage ?? "")?.volumes?.get(name?.name ?? "");
    if (stored === undefined) throw new Refused(500, `volume '${volume}' does not exist\n`);
    return [...(stored.config ?? [])].map(([option, value]) => `${option}: ${value}\n`).join("");
  },
} satisfies Partial<Handlers>;
