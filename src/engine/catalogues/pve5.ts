import type { CatalogueData } from "./catalogueData";

const privileges = [
  "Datastore.Allocate", "Datastore.AllocateSpace", "Datastore.AllocateTemplate", "Datastore.Audit",
  "Group.Allocate", "Permissions.Modify", "Pool.Allocate", "Realm.Allocate", "Realm.AllocateUser", "Sys.Audit",
  "Sys.Console", "Sys.Modify", "Sys.PowerMgmt", "Sys.Syslog", "User.Modify", "VM.Allocate", "VM.Audit", "VM.Backup",
  "VM.Clone", "VM.Config.CDROM", "VM.Config.CPU", "VM.Config.Disk", "VM.Config.HWType", "VM.Config.Memory",
  "VM.Config.Network", "VM.Config.Options", "VM.Console", "VM.Migrate", "VM.Monitor", "VM.PowerMgmt", "VM.Snapshot",
  "VM.Snapshot.Rollback",
] as const;

/** Privileges and built-in roles of Proxmox VE 5.0. */
export const pve5: CatalogueData = {
  release: "Proxmox VE 5.0",
  privileges,
  roles: [
    ["Administrator", privileges],
    ["NoAccess", []],
    ["PVEAdmin", [
      "Datastore.Allocate", "Datastore.AllocateSpace", "Datastore.AllocateTemplate", "Datastore.Audit",
      "Group.Allocate", "Permissions.Modify", "Pool.Allocate", "Realm.AllocateUser", "Sys.Audit", "Sys.Console",
      "Sys.Syslog", "User.Modify", "VM.Allocate", "VM.Audit", "VM.Backup", "VM.Clone", "VM.Config.CDROM",
      "VM.Config.CPU", "VM.Config.Disk", "VM.Config.HWType", "VM.Config.Memory", "VM.Config.Network",
      "VM.Config.Options", "VM.Console", "VM.Migrate", "VM.Monitor", "VM.PowerMgmt", "VM.Snapshot",
      "VM.Snapshot.Rollback",
    ]],
    ["PVEAuditor", ["Datastore.Audit", "Sys.Audit", "VM.Audit"]],
    ["PVEDatastoreAdmin", [
      "Datastore.Allocate", "Datastore.AllocateSpace", "Datastore.AllocateTemplate", "Datastore.Audit",
    ]],
    ["PVEDatastoreUser", ["Datastore.AllocateSpace", "Datastore.Audit"]],
    ["PVEPoolAdmin", ["Pool.Allocate"]],
    ["PVESysAdmin", ["Permissions.Modify", "Sys.Audit", "Sys.Console", "Sys.Syslog"]],
    ["PVETemplateUser", ["VM.Audit", "VM.Clone"]],
    ["PVEUserAdmin", ["Group.Allocate", "Realm.AllocateUser", "User.Modify"]],
    ["PVEVMAdmin", [
      "VM.Allocate", "VM.Audit", "VM.Backup", "VM.Clone", "VM.Config.CDROM", "VM.Config.CPU", "VM.Config.Disk",
      "VM.Config.HWType", "VM.Config.Memory", "VM.Config.Network", "VM.Config.Options", "VM.Console", "VM.Migrate",
      "VM.Monitor", "VM.PowerMgmt", "VM.Snapshot", "VM.Snapshot.Rollback",
    ]],
    ["PVEVMUser", ["VM.Audit", "VM.Backup", "VM.Config.CDROM", "VM.Console", "VM.PowerMgmt"]],
  ],
};
