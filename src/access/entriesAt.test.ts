import { expect, it } from "vitest";
import type { AclRow } from "../api/schemas/permissions";
import { entriesAt } from "./entriesAt";
import { knownModel } from "./knownModel";

const row = (path: string, ugid: string, roleid: string, propagate = true): AclRow => {
  return { path, type: "user", ugid, roleid, propagate };
};

const acl = [
  row("/", "ann@pve", "PVEAuditor"),
  row("/vms", "bob@pve", "PVEVMUser", false),
  row("/vms", "cy@pve", "PVEVMUser"),
  row("/vms/100", "ann@pve", "PVEVMAdmin"),
  row("/vms/101", "dan@pve", "PVEVMAdmin"),
  row("/pool/dev", "eve@pve", "PVEPoolUser"),
];

const known = knownModel({
  self: "root@pam",
  version: 9,
  users: [],
  groups: [],
  roles: [],
  acl,
  pools: [{ poolid: "dev", members: [{ id: "qemu/100", type: "qemu", vmid: 100 }] }],
  own: {},
});

it("lists own entries, then what reaches the object from above and from its pools", () => {
  expect(entriesAt(known, acl, "/vms/100").map(({ row: one, reach }) => [one.path, one.ugid, reach])).toEqual([
    ["/vms/100", "ann@pve", "own"],
    ["/vms", "cy@pve", "inherited"],
    ["/", "ann@pve", "replaced"],
    ["/pool/dev", "eve@pve", "pool"],
  ]);
});

it("leaves out entries that do not propagate and those of siblings", () => {
  expect(entriesAt(known, acl, "/vms").map(({ row: one }) => one.ugid)).toEqual(["bob@pve", "cy@pve", "ann@pve"]);
});
