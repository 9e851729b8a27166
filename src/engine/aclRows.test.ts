import { expect, it } from "vitest";
import { aclRows } from "./aclRows";
import { readUserCfg } from "./userCfg/read";

it("lists paths depth first, at a path users, groups and tokens", () => {
  const lines = [
    "user:b@pve:1:0:",
    "user:a@pve:1:0:",
    "token:a@pve!t1:0:1:",
    "acl:1:/vms-x:a@pve:NoAccess:",
    "acl:0:/vms/100:a@pve!t1,@g,b@pve,a@pve:PVEVMUser,PVEAuditor:",
    "acl:1:/vms:a@pve:NoAccess:",
    "acl:1:/:a@pve:NoAccess:",
  ];
  const rows = aclRows(readUserCfg(lines.join("\n"), 9).model);
  expect(rows.map(({ path, type, ugid, roleid }) => [path, type, ugid, roleid].join(" "))).toEqual([
    "/ user a@pve NoAccess",
    "/vms user a@pve NoAccess",
    "/vms/100 user a@pve PVEAuditor",
    "/vms/100 user a@pve PVEVMUser",
    "/vms/100 user b@pve PVEAuditor",
    "/vms/100 user b@pve PVEVMUser",
    "/vms/100 group g PVEAuditor",
    "/vms/100 group g PVEVMUser",
    "/vms/100 token a@pve!t1 PVEAuditor",
    "/vms/100 token a@pve!t1 PVEVMUser",
    "/vms-x user a@pve NoAccess",
  ]);
  expect(rows.map(({ propagate }) => propagate)).toEqual([true, true, ...Array(8).fill(false), true]);
});
