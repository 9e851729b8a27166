import type { CallParams, EndpointName } from "../../src/api/endpoints/index";

const local = { node: "pve", storage: "local" };
const lvm = { node: "pve", storage: "local-lvm" };
const backup = { ...local, volume: "local:backup/vzdump-qemu-100-2025_11_20-01_00_00.vma.zst" };

/** The samples of storages, their volumes, and backups. */
export const storageSamples = {
  "storages.list": {},
  "storages.read": { storage: "local" },
  "storages.create": { storage: "nas", type: "nfs", content: ["iso"] },
  "storages.update": { storage: "local", nodes: ["pve"] },
  "storages.delete": { storage: "local" },
  "storages.ofNode": { node: "pve" },
  "storages.index": local,
  "storages.status": local,
  "volumes.list": local,
  "volumes.create": { ...lvm, vmid: "100", filename: "vm-100-disk-7", size: "1G" },
  "volumes.read": backup,
  "volumes.update": { ...backup, notes: "Before the upgrade", protected: true },
  "volumes.delete": backup,
  "volumes.copy": { ...backup, target: "local:backup/copy.vma.zst" },
  "volumes.prunePreview": local,
  "volumes.prune": { ...local, vmid: "100" },
  "volumes.download": { ...local, url: "https://example.com/a.iso", content: "iso", filename: "a.iso" },
  "backups.run": { node: "pve", vmid: ["100"], storage: "local" },
  "backups.defaults": { node: "pve" },
  "backups.config": { node: "pve", volume: backup.volume },
} satisfies { readonly [Name in EndpointName]?: CallParams<Name> | "none" };
