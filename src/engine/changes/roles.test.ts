import { expect, it } from "vitest";
import { catalogueOf } from "../catalogue";
import { readUserCfg } from "../userCfg/read";
import { after, linesOf, modelOf, refusal } from "./testing/applied";
import { applyChange } from "./apply";

const model = modelOf(
  "user:joe@pve:1:0:",
  "role:Look:VM.Audit:",
  "role:PVEAuditor:VM.Console:",
  "acl:1:/:joe@pve:Look,PVEAuditor:",
  "acl:1:/vms:joe@pve:Look:",
);

it("creates a role, adds to its privileges and replaces them, with nothing too", () => {
  const created = after(model, { kind: "roles.create", roleid: "New", privs: ["VM.Audit"] });
  expect(linesOf(created, "role")).toEqual(["role:Look:VM.Audit:", "role:New:VM.Audit:"]);
  expect(linesOf(after(model, { kind: "roles.create", roleid: "New" }), "role:New")).toEqual(["role:New::"]);
  const update = { kind: "roles.update", roleid: "Look", privs: ["VM.Backup"] } as const;
  expect(linesOf(after(model, { ...update, append: true }), "role")).toEqual(["role:Look:VM.Audit,VM.Backup:"]);
  expect(linesOf(after(model, update), "role")).toEqual(["role:Look:VM.Backup:"]);
  expect(linesOf(after(model, { kind: "roles.update", roleid: "Look" }), "role")).toEqual(["role:Look::"]);
});

it("keeps the PVE name space, since PVE 8, and the built-in roles to itself", () => {
  const create = { kind: "roles.create", roleid: "pveMine" } as const;
  expect(refusal(model, create)).toEqual({ code: "role-namespace", roleid: "pveMine" });
  expect(refusal(readUserCfg("", 7).model, create)).toBeUndefined();
  expect(refusal(model, { ...create, roleid: "NoAccess" })).toEqual({ code: "role-exists", roleid: "NoAccess" });
  const builtIn = { code: "role-built-in", roleid: "PVEAdmin" };
  expect(refusal(model, { kind: "roles.update", roleid: "PVEAdmin" })).toEqual({ ...builtIn, verb: "modify" });
  expect(refusal(model, { kind: "roles.delete", roleid: "PVEAdmin" })).toEqual({ ...builtIn, verb: "delete" });
  const missing = { code: "role-does-not-exist", roleid: "toString" };
  expect(refusal(model, { kind: "roles.update", roleid: "toString" })).toEqual(missing);
  expect(refusal(model, { kind: "roles.delete", roleid: "toString" })).toEqual(missing);
});

it("leaves a deleted role's entries in the file until the next write", () => {
  const result = applyChange(model, { kind: "roles.delete", roleid: "Look" }, "root@pam");
  if ("refused" in result) throw new Error(result.refused.code);
  const left = ["acl:1:/:joe@pve:Look,PVEAuditor:", "acl:1:/vms:joe@pve:Look:"];
  expect(linesOf(result.written, "role", "acl")).toEqual(left);
  expect(linesOf(result.model, "acl")).toEqual(["acl:1:/:joe@pve:PVEAuditor:"]);
  expect([...result.model.acl.keys()]).toEqual(["/"]);
});

it("forgets what a file added to a built-in role, once the file is written", () => {
  const { roles } = catalogueOf(9);
  const role = { kind: "roles.create", roleid: "New" } as const;
  expect(after(model, role).roles.get("PVEAuditor" as never)?.privileges).toContain("VM.Console");
  const reset = after(model, role, "root@pam", { builtInRoles: roles });
  expect(reset.roles.get("PVEAuditor" as never)).toBe(roles.get("PVEAuditor" as never));
  expect(after(model, { ...role, roleid: "0" }).roles.has("0" as never)).toBe(false);
});
