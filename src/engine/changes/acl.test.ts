import { expect, it } from "vitest";
import { after, linesOf, modelOf, refusal } from "./testing/applied";
import type { ChangeOf } from "./change";

const model = modelOf(
  "user:joe@pve:1:0:",
  "user:alloc@pve:1:0:",
  "user:once@pve:1:0:",
  "user:perm@pve:1:0:",
  "token:joe@pve!ci:0:1:",
  "group:ops::",
  "role:Look:VM.Audit,VM.Console:",
  "role:Perm:Permissions.Modify:",
  "acl:1:/vms/100:alloc@pve:PVEVMAdmin:",
  "acl:0:/vms/100:once@pve:PVEVMAdmin:",
  "acl:0:/vms/100:perm@pve:Perm:",
);
const base = linesOf(model, "acl");

function put(change: Partial<ChangeOf<"acl.update">>): ChangeOf<"acl.update"> {
  return { kind: "acl.update", path: "/vms/100", roles: ["Look"], ...change };
}

function added(change: Partial<ChangeOf<"acl.update">>, actor?: string): readonly string[] {
  return linesOf(after(model, put(change), actor), "acl").filter((line) => !base.includes(line));
}

it("adds roles to groups, users and tokens, at the normalised path", () => {
  const subjects = { groups: ["ops"], users: ["joe@pve"], tokens: ["joe@pve!ci"] };
  expect(added({ path: "nodes//pve/", roles: ["Look", "PVEAdmin"], ...subjects })).toEqual([
    "acl:1:/nodes/pve:@ops,joe@pve,joe@pve!ci:Look,PVEAdmin:",
  ]);
  expect(added({ path: "/nodes/0", users: ["joe@pve"], propagate: false })).toEqual(["acl:0:/nodes:joe@pve:Look:"]);
  expect(added({ users: ["root@pam"] })).toEqual([]);
  expect(added({ roles: [], users: ["joe@pve"] })).toEqual([]);
});

it("updates the flag of an entry, and removes it whatever the flag", () => {
  const once = after(model, put({ users: ["joe@pve"], propagate: false }));
  expect(linesOf(once, "acl")).toContain("acl:0:/vms/100:joe@pve:Look:");
  const always = after(once, put({ users: ["joe@pve"] }));
  expect(linesOf(always, "acl")).toContain("acl:1:/vms/100:joe@pve:Look:");
  expect(linesOf(after(always, put({ users: ["joe@pve"], propagate: false, delete: true })), "acl")).toEqual(base);
  const two = after(once, put({ users: ["joe@pve"], roles: ["PVEAdmin"], propagate: false }));
  const one = after(two, put({ users: ["joe@pve"], delete: true }));
  expect(linesOf(one, "acl")).toContain("acl:0:/vms/100:joe@pve:PVEAdmin:");
  expect(linesOf(after(model, put({ path: "/foo", users: ["joe@pve"], delete: true })), "acl")).toEqual(base);
});

it("refuses calls without a subject and paths that mean nothing", () => {
  expect(refusal(model, put({}))).toEqual({ code: "acl-subject-missing" });
  expect(refusal(model, put({ path: "/foo", users: ["joe@pve"] }))).toEqual({ code: "acl-path-invalid", path: "/foo" });
  const bad = put({ path: "a b", users: ["joe@pve"], delete: true });
  expect(refusal(model, bad)).toEqual({ code: "acl-path-invalid", path: "a b" });
});

it("refuses what does not exist: role first, then groups, users, tokens", () => {
  const all = { groups: ["no"], users: ["no@pve"], tokens: ["joe@pve!no"] };
  const role = { code: "role-does-not-exist", roleid: "toString" };
  expect(refusal(model, put({ roles: ["toString"], ...all }))).toEqual(role);
  expect(refusal(model, put(all))).toEqual({ code: "group-does-not-exist", groupid: "no" });
  const user = { code: "user-does-not-exist", userid: "no@pve" };
  expect(refusal(model, put({ ...all, groups: ["ops"] }))).toEqual(user);
  const token = { code: "no-such-token", userid: "joe@pve", tokenid: "no" };
  expect(refusal(model, put({ tokens: ["joe@pve!no"] }))).toEqual(token);
  expect(refusal(model, put({ tokens: ["no@pve!ci"] }))).toEqual({ code: "no-such-user", userid: "no@pve" });
});

it("limits callers without Permissions.Modify to what they hold", () => {
  const joe = { users: ["joe@pve"] };
  expect(added(joe, "alloc@pve")).toEqual(["acl:1:/vms/100:joe@pve:Look:"]);
  expect(added({ ...joe, roles: ["Administrator"] }, "perm@pve")).toEqual(["acl:1:/vms/100:joe@pve:Administrator:"]);
  const refused = (change: Partial<ChangeOf<"acl.update">>, actor: string) =>
    refusal(model, put({ ...joe, ...change }), actor);
  const add = { code: "delegation", verb: "add" };
  const lacking = { ...add, roleid: "Perm", lacks: "privileges" };
  expect(refused({ roles: ["Look", "Perm"] }, "alloc@pve")).toEqual(lacking);
  expect(refused({ roles: ["Perm"], delete: true }, "alloc@pve")).toEqual({ ...lacking, verb: "remove" });
  expect(refused({}, "once@pve")).toEqual({ ...add, roleid: "Look", lacks: "propagation" });
  expect(refused({ propagate: false }, "once@pve")).toBeUndefined();
  expect(refused({ delete: true }, "once@pve")).toBeUndefined();
  const none = { ...add, roleid: "NoAccess", lacks: "permissions-modify" };
  expect(refused({ roles: ["NoAccess"] }, "alloc@pve")).toEqual(none);
});
