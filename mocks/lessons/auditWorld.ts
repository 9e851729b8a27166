import type { WorldData } from "./lesson";
import { PASSWORD } from "./writing";

/** In seconds since 1970: the first of January 2100. */
export const LATER = 4_102_444_800;

/** The imported file with its twelve faults, and the machines it speaks of. */
export const auditWorld: WorldData = {
  nodes: [{ name: "pve" }],
  guests: [
    { vmid: 100, name: "build" },
    { vmid: 101, name: "stage" },
    { vmid: 102, name: "test" },
    { vmid: 103, name: "intranet" },
  ],
  userCfg: [
    "user:ada@pve:1:0:Ada:::Administrator::",
    "user:carl@pve:1:0:Carl:::Contractor, looks after the intranet page::",
    "user:ci@pve:1:0::::Build server::",
    `token:ci@pve!deploy:0:1:Deploys:`,
    `token:ci@pve!full:${LATER}:0:Quick test:`,
    "user:dora@pve:1:0:Dora:::Developer::",
    "user:erik@pve:0:0:Erik:::Left in May::",
    "user:gus@oldldap:1:0:Gus:::From the old directory::",
    "user:help@pve:1:0:Help:Desk::::",
    "user:otto@pve:1:{{now-40d}}:Otto:::Retired administrator::",
    "user:root@pam:1:0::::::",
    "",
    "group:admins:ada@pve,otto@pve::",
    "group:dev:dora@pve::",
    "group:legacy:::Nobody remembers",
    "",
    "",
    "role:Helpdesk:Permissions.Modify,VM.Audit,VM.Console,VM.PowerMgmt:",
    "role:OldOperator:VM.Audit,VM.PowerMgmt:",
    "",
    "acl:1:/:@admins,carl@pve:Administrator:",
    "acl:1:/:@legacy:PVEAdmin:",
    "acl:1:/vms:erik@pve:PVEVMAdmin:",
    "acl:1:/vms:help@pve:Helpdesk:",
    "acl:1:/vms/100:@dev,ci@pve,ci@pve!deploy:PVEVMUser:",
    "acl:1:/vms/101:ghost@pve:PVEVMUser:",
    "acl:1:/vms/102:@dev,dora@pve:PVEVMUser:",
    "acl:1:/vms/999:@dev:PVEVMUser:",
  ],
  asWritten: true,
  tokenSecrets: [
    { tokenid: "ci@pve!deploy", secret: "3d0c6a52-7a0e-4f0e-9b3e-52f1b1c7a0d1" },
    { tokenid: "ci@pve!full", secret: "8a4e2f10-1d5b-4c8f-8e7d-0f6b9c2a4e35" },
  ],
  passwords: ["root@pam", "ada@pve", "carl@pve", "dora@pve", "help@pve"].map((userid) => ({ userid, password: PASSWORD })),
};
