import { expect, it } from "vitest";
import type { AclRow } from "../api/schemas/permissions";
import { knownModel } from "./knownModel";
import { viewSubject } from "./viewSubject";
import { whyHidden } from "./whyHidden";

type Entry = readonly [path: string, type: AclRow["type"], ugid: string, roleid: string, propagate?: boolean];

function model(...entries: readonly Entry[]) {
  return knownModel({
    self: "root@pam",
    version: 9,
    users: [
      { userid: "ann@pve", enable: true, tokens: [{ tokenid: "cut", privsep: true }, { tokenid: "full", privsep: false }] },
    ],
    groups: [{ groupid: "ops", users: "ann@pve" }],
    roles: [
      { roleid: "Audit", privs: "VM.Audit" },
      { roleid: "Power", privs: "VM.PowerMgmt" },
      { roleid: "NoAccess", privs: "" },
    ],
    acl: entries.map(([path, type, ugid, roleid, propagate = true]) => ({ path, type, ugid, roleid, propagate })),
    pools: [],
    own: {},
  });
}

const ask = (authid: string, ...entries: readonly Entry[]) => whyHidden(model(...entries), authid, "/vms/101", "VM.Audit");

it("no entry at all", () => {
  expect(ask("ann@pve", ["/vms/100", "user", "ann@pve", "Audit"])).toEqual({ kind: "no-entry" });
});

it("NoAccess on the way, alone or beside a role that would do", () => {
  expect(ask("ann@pve", ["/vms", "user", "ann@pve", "NoAccess"])).toMatchObject({ kind: "no-access", by: { path: "/vms" } });
  expect(
    ask("ann@pve", ["/vms", "user", "ann@pve", "Audit"], ["/vms", "user", "ann@pve", "NoAccess"]),
  ).toMatchObject({ kind: "no-access", by: { role: "NoAccess" } });
});

it("an entry that does not propagate", () => {
  expect(ask("ann@pve", ["/vms", "user", "ann@pve", "Audit", false])).toMatchObject({
    kind: "not-propagating",
    entry: { path: "/vms" },
  });
});

it("a deeper entry, and an own entry beside a group's", () => {
  expect(
    ask("ann@pve", ["/", "user", "ann@pve", "Audit"], ["/vms", "user", "ann@pve", "Power"]),
  ).toMatchObject({ kind: "replaced", entry: { path: "/" }, by: { path: "/vms", role: "Power" } });
  expect(
    ask("ann@pve", ["/vms", "group", "ops", "Audit"], ["/vms", "user", "ann@pve", "Power"]),
  ).toMatchObject({ kind: "own-replaces", by: { role: "Power" } });
});

it("a role without the privilege", () => {
  expect(ask("ann@pve", ["/vms/101", "user", "ann@pve", "Power"])).toMatchObject({ kind: "role-lacks", entry: { role: "Power" } });
});

it("a token that its user cuts, one that is its user, one that is not there", () => {
  expect(ask("ann@pve!cut", ["/vms", "token", "ann@pve!cut", "Audit"])).toEqual({ kind: "user-lacks", user: "ann@pve" });
  expect(ask("ann@pve!full", ["/vms", "user", "ann@pve", "Audit", false])).toMatchObject({ kind: "not-propagating" });
  expect(ask("ann@pve!gone")).toEqual({ kind: "no-such-token" });
});

it("a typical member of a group is asked about like a user", () => {
  const { known, authid } = viewSubject(model(["/vms", "group", "ops", "Audit", false]), "@ops");
  expect(whyHidden(known, authid, "/vms/101", "VM.Audit")).toMatchObject({ kind: "not-propagating" });
});
