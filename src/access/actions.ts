import type { Check } from "../engine/check";

/** What can be done with an object, in words of actions; the words are the catalogue's (`access.action.<id>`). */
export interface ObjectAction {
  readonly id: ActionId;
  /** What the server checks on this object (api.md sections 5.1 to 5.5). */
  readonly check: Check;
  /** The capability by which the real GUI enables its button, for all objects at once (gui.md section 17). */
  readonly gui?: { readonly bucket: "vms" | "storage" | "nodes"; readonly privilege: string };
}

export type ActionId =
  | "see"
  | "start"
  | "stop"
  | "console"
  | "snapshot"
  | "rollback"
  | "backup"
  | "cdrom"
  | "memory"
  | "cpu"
  | "disk"
  | "network"
  | "hardware"
  | "options"
  | "cloudinit"
  | "clone"
  | "migrate"
  | "remove"
  | "permissions"
  | "allocateSpace"
  | "uploadTemplate"
  | "manageStorage"
  | "nodeStatus"
  | "nodeShell"
  | "nodePower"
  | "nodeConfigure"
  | "nodeLog";

type Bucket = "vms" | "storage" | "nodes";

function needs(id: ActionId, path: string, privilege: string, bucket?: Bucket): ObjectAction {
  return {
    id,
    check: { kind: "perm", path, privileges: [privilege] },
    ...(bucket !== undefined && { gui: { bucket, privilege } }),
  };
}

const GUEST = "/vms/{vmid}";

const GUEST_ACTIONS: readonly ObjectAction[] = [
  needs("see", GUEST, "VM.Audit"),
  needs("start", GUEST, "VM.PowerMgmt", "vms"),
  needs("stop", GUEST, "VM.PowerMgmt", "vms"),
  needs("console", GUEST, "VM.Console", "vms"),
  needs("snapshot", GUEST, "VM.Snapshot", "vms"),
  {
    id: "rollback",
    check: { kind: "perm", path: GUEST, privileges: ["VM.Snapshot", "VM.Snapshot.Rollback"], any: true },
    gui: { bucket: "vms", privilege: "VM.Snapshot.Rollback" },
  },
  needs("backup", GUEST, "VM.Backup", "vms"),
  needs("cdrom", GUEST, "VM.Config.CDROM", "vms"),
  needs("memory", GUEST, "VM.Config.Memory", "vms"),
  needs("cpu", GUEST, "VM.Config.CPU", "vms"),
  needs("disk", GUEST, "VM.Config.Disk", "vms"),
  needs("network", GUEST, "VM.Config.Network", "vms"),
  needs("hardware", GUEST, "VM.Config.HWType", "vms"),
  needs("options", GUEST, "VM.Config.Options", "vms"),
  needs("clone", GUEST, "VM.Clone", "vms"),
  needs("migrate", GUEST, "VM.Migrate", "vms"),
  needs("remove", GUEST, "VM.Allocate", "vms"),
  { id: "permissions", check: { kind: "perm-modify", path: GUEST }, gui: { bucket: "vms", privilege: "Permissions.Modify" } },
];

const CLOUDINIT: ObjectAction = {
  id: "cloudinit",
  check: { kind: "perm", path: GUEST, privileges: ["VM.Config.Cloudinit", "VM.Config.Network"], any: true },
};

const STORAGE = "/storage/{storage}";

const STORAGE_ACTIONS: readonly ObjectAction[] = [
  needs("see", STORAGE, "Datastore.Audit"),
  needs("allocateSpace", STORAGE, "Datastore.AllocateSpace"),
  needs("uploadTemplate", STORAGE, "Datastore.AllocateTemplate", "storage"),
  needs("manageStorage", STORAGE, "Datastore.Allocate"),
  {
    id: "permissions",
    check: { kind: "perm-modify", path: STORAGE },
    gui: { bucket: "storage", privilege: "Permissions.Modify" },
  },
];

const NODE = "/nodes/{node}";

const NODE_ACTIONS: readonly ObjectAction[] = [
  needs("nodeStatus", NODE, "Sys.Audit", "nodes"),
  needs("nodeShell", NODE, "Sys.Console", "nodes"),
  needs("nodePower", NODE, "Sys.PowerMgmt", "nodes"),
  needs("nodeConfigure", NODE, "Sys.Modify", "nodes"),
  needs("nodeLog", NODE, "Sys.Syslog", "nodes"),
  needs("permissions", NODE, "Permissions.Modify"),
];

/** The actions on a kind of object, the one that shows it first. */
export function actionsOn(type: "qemu" | "lxc" | "storage" | "node"): readonly ObjectAction[] {
  switch (type) {
    case "qemu":
      return [...GUEST_ACTIONS, CLOUDINIT];
    case "lxc":
      return GUEST_ACTIONS.filter((action) => action.id !== "cdrom" && action.id !== "hardware");
    case "storage":
      return STORAGE_ACTIONS;
    case "node":
      return NODE_ACTIONS;
  }
}
