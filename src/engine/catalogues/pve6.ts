import type { CatalogueData } from "./catalogueData";

const privileges = [
  "Datastore.Allocate", "Datastore.AllocateSpace", "Datastore.AllocateTemplate", "Datastore.Audit",
  "Group.Allocate", "Permissions.Modify", "Pool.Allocate", "Realm.Allocate", "Realm.AllocateUser", "SDN.Allocate",
  "SDN.Audit", "Sys.Audit", "Sys.Console", "Sys.Modify", "Sys.PowerMgmt", "Sys.Syslog", "User.Modify",
  "VM.Allocate", "VM.Audit", "VM.Backup", "VM.Clone", "VM.Config.CDROM", "VM.Config.CPU", "VM.Config.Cloudinit",
  "VM.Config.Disk", "VM.Config.HWType", "VM.Config.Memory", "VM.Config.Network", "VM.Config.Options", "VM.Console",
  "VM.Migrate", "VM.Monitor", "VM.PowerMgmt", "VM.Snapshot", "VM.Snapshot.Rollback",
] as const;

/** Privileges and built-in roles of Proxmox VE 6.4. */
export const pve6: CatalogueData = {
  release: "Proxmox VE 6.4",
  privileges,
  roles: [
    ["Administrator", privileges],
    ["NoAccess", []],
    ["PVEAdmin", [
      "Datastore.Allocate", "Datastore.AllocateSpace", "Datastore.AllocateTemplate", "Datastore.Audit",
      "Group.Allocate", "Permissions.Modify", "Pool.Allocate", "Realm.AllocateUser", "SDN.Allocate", "SDN.Audit",
      "Sys.Audit", "Sys.Console", "Sys.Syslog", "User.Modify", "VM.Allocate", "VM.Audit", "VM.Backup", "VM.Clone",
      "VM.Config.CDROM", "VM.Config.CPU", "VM.Config.Cloudinit", "VM.Config.Disk", "VM.Config.HWType",
      "VM.Config.Memory", "VM.Config.Network", "VM.Config.Options", "VM.Console", "VM.Migrate", "VM.Monitor",
      "VM.PowerMgmt", "VM.Snapshot", "VM.Snapshot.Rollback",
    ]],
    ["PVEAuditor", ["Datastore.Audit", "SDN.Audit", "Sys.Audit", "VM.Audit"]],
    ["PVEDatastoreAdmin", [
      "Datastore.Allocate", "Datastore.AllocateSpace", "Datastore.AllocateTemplate", "Datastore.Audit",
    ]],
    ["PVEDatastoreUser", ["Datastore.AllocateSpace", "Datastore.Audit"]],
    ["PVEPoolAdmin", ["Pool.Allocate"]],
    ["PVESDNAdmin", ["SDN.Allocate", "SDN.Audit"]],
    ["PVESysAdmin", ["Permissions.Modify", "Sys.Audit", "Sys.Console", "Sys.Syslog"]],
    ["PVETemplateUser", ["VM.Audit", "VM.Clone"]],
    ["PVEUserAdmin", ["Group.Allocate", "Realm.AllocateUser", "User.Modify"]],
    ["PVEVMAdmin", [
      "VM.Allocate", "VM.Audit", "VM.Backup", "VM.Clone", "VM.Config.CDROM", "VM.Config.CPU", "VM.Config.Cloudinit",
      "VM.Config.Disk", "VM.Config.HWType", "VM.Config.Memory", "VM.Config.Network", "VM.Config.Options",
      "VM.Console", "VM.Migrate", "VM.Monitor", "VM.PowerMgmt", "VM.Snapshot", "VM.Snapshot.Rollback",
    ]],
    ["PVEVMUser", ["VM.Audit", "VM.Backup", "VM.Config.CDROM", "VM.Config.Cloudinit", "VM.Console", "VM.PowerMgmt"]],
  ],
};
