import { expect, it } from "vitest";
import { fullRights } from "./rights";
import { rowVisible } from "./rows";
import type { Row, RowCheck } from "./rows";
import { readUserCfg } from "./userCfg/read";

const { model } = readUserCfg(
  [
    "user:joe@pve:1:0:",
    "user:mgr@pve:1:0:",
    "group:ops:joe@pve:",
    "group:staff:joe@pve,gone@pve:",
    "acl:1:/access/groups/staff:mgr@pve:PVEUserAdmin:",
    "acl:1:/vms/100:joe@pve:PVEVMUser:",
  ].join("\n"),
  9,
);

const users: RowCheck = {
  kind: "one-of",
  rows: [
    { kind: "or", checks: [{ kind: "userid-group", privileges: ["User.Modify"] }] },
    { kind: "owner", field: "userid" },
  ],
};
const resources: RowCheck = {
  kind: "by-field",
  field: "type",
  cases: {
    qemu: { kind: "perm", path: "/vms/{vmid}", privileges: ["VM.Audit"] },
    node: { kind: "anyone" },
  },
};

function visible(authid: string | null, check: RowCheck, rows: readonly Row[]): readonly Row[] {
  const rights = fullRights(model, authid);
  return rows.filter((row) => rowVisible(rights, check, row));
}

it("shows users of one's groups and oneself", () => {
  const rows = [{ userid: "joe@pve" }, { userid: "mgr@pve" }, { userid: "root@pam" }];
  expect(visible("mgr@pve", users, rows)).toEqual([{ userid: "joe@pve" }, { userid: "mgr@pve" }]);
  expect(visible("joe@pve", users, rows)).toEqual([{ userid: "joe@pve" }]);
  expect(visible("root@pam", users, rows)).toEqual(rows);
  expect(visible(null, { kind: "owner", field: "userid" }, [{}])).toEqual([]);
});

it("checks by the kind of the row, and hides kinds that it does not know", () => {
  const rows = [
    { type: "qemu", vmid: 100 },
    { type: "qemu", vmid: 101 },
    { type: "node", node: "pve" },
    { type: "toString" },
    {},
  ];
  expect(visible("joe@pve", resources, rows)).toEqual([rows[0], rows[2]]);
  expect(visible("root@pam", resources, rows)).toEqual(rows);
});

it("has no rights for nobody", () => {
  expect(fullRights(model, null).privilegesOn("/").size).toBe(0);
});
