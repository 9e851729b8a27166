import { expect, it } from "vitest";
import type { Check, RawParams } from "./check";
import { checkPaths, missingText } from "./checkPaths";

const create: Check = {
  kind: "and",
  checks: [
    { kind: "userid-param", needs: "Realm.AllocateUser" },
    { kind: "userid-group", privileges: ["User.Modify"], groupsParam: "create" },
  ],
};

function paths(check: Check, params: RawParams, groups?: readonly string[]): readonly string[] {
  return checkPaths(check, params, groups).map(missingText);
}

it("reads nothing for checks without a path", () => {
  for (const kind of ["world", "anyone", "root-only"] as const) expect(checkPaths({ kind }, {})).toEqual([]);
  expect(checkPaths({ kind: "userid-param", needs: "self" }, { userid: "joe@pve" })).toEqual([]);
});

it("fills the path in, and leaves out what is none", () => {
  const perm: Check = { kind: "perm", path: "/vms/{vmid}", privileges: ["VM.Audit", "VM.Console"] };
  expect(paths(perm, { vmid: 100 })).toEqual(["(/vms/100, VM.Audit|VM.Console)"]);
  expect(paths(perm, { vmid: "b!d" })).toEqual([]);
  const modify: Check = { kind: "perm-modify", path: "{path}" };
  expect(paths(modify, { path: "pool/dev/" })).toEqual(["(/pool/dev, Permissions.Modify|Pool.Allocate)"]);
});

it("names the realm and the groups of a user check", () => {
  expect(paths(create, { userid: "joe@pve", groups: "staff ops" }, ["other"])).toEqual([
    "(/access/realm/pve, Realm.AllocateUser)",
    "(/access/groups, User.Modify)",
    "(/access/groups/staff, User.Modify)",
    "(/access/groups/ops, User.Modify)",
  ]);
  expect(paths(create, {})).toEqual(["(/access/groups, User.Modify)"]);
  const member: Check = { kind: "userid-group", privileges: ["User.Modify"] };
  expect(paths({ kind: "or", checks: [member] }, { groups: "no" })).toEqual(["(/access/groups, User.Modify)"]);
  expect(paths({ ...member, groupsParam: "update" }, { groups: "staff" }, ["staff", "ops"])).toEqual([
    "(/access/groups, User.Modify)",
    "(/access/groups/staff, User.Modify)",
    "(/access/groups/ops, User.Modify)",
  ]);
});
