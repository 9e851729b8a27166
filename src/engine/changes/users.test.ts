import { expect, it } from "vitest";
import { after, linesOf, modelOf, refusal } from "./testing/applied";
import { applyChange } from "./apply";
import { writeUserCfg } from "../userCfg/write";

const model = modelOf(
  "user:joe@pve:1:0:Joe::joe@example.com:text:x:",
  "user:MiXed@ad:1:0:",
  "token:joe@pve!ci:0:0:",
  "group:__proto__:joe@pve:",
  "group:ops:gone@pve:",
  "acl:1:/:joe@pve:PVEAuditor:",
  "acl:1:/vms:joe@pve,@ops:PVEVMUser:",
  "acl:1:/vms:joe@pve!ci:PVEVMUser:",
);

it("creates a user, enabled, in groups, without its empty texts", () => {
  const texts = { firstname: "", lastname: "0", comment: "a: b" };
  const next = after(model, { kind: "users.create", userid: "new@pve", groups: ["ops", "__proto__"], ...texts });
  expect(linesOf(next, "user:new@pve")).toEqual(["user:new@pve:1:0::::a%3A b::"]);
  expect(linesOf(next, "group")).toEqual(["group:__proto__:joe@pve,new@pve::", "group:ops:gone@pve,new@pve::"]);
  expect(next.users.get("new@pve" as never)).toMatchObject({ email: "", comment: "a: b" });
  const off = after(model, { kind: "users.create", userid: "off@pve", enable: false, expire: 99 });
  expect(linesOf(off, "user:off@pve")).toEqual(["user:off@pve:0:99::::::"]);
});

it("refuses a name that is taken, in realms without case by its spelling there", () => {
  const options = { caseInsensitiveRealms: new Set(["ad"]) };
  const taken = { code: "user-exists", userid: "joe@pve" };
  expect(refusal(model, { kind: "users.create", userid: "joe@pve" })).toEqual(taken);
  const mixed = { kind: "users.create", userid: "mixed@ad" } as const;
  expect(refusal(model, mixed, "root@pam", options)).toEqual({ code: "user-exists", userid: "MiXed@ad" });
  expect(refusal(model, mixed)).toBeUndefined();
  expect(refusal(model, { kind: "users.create", userid: "JOE@pve" }, "root@pam", options)).toBeUndefined();
  const unknown = { code: "no-such-group", groupid: "toString" };
  expect(refusal(model, { kind: "users.create", userid: "a@pve", groups: ["ops", "toString"] })).toEqual(unknown);
});

it("changes only what is given, and clears with an empty text", () => {
  const cleared = { firstname: "", email: "", keys: "" };
  const next = after(model, { kind: "users.update", userid: "joe@pve", ...cleared, lastname: "J" });
  expect(linesOf(next, "user:joe@pve")).toEqual(["user:joe@pve:1:0::J::text::"]);
  const dated = after(next, { kind: "users.update", userid: "joe@pve", expire: 5, enable: false });
  expect(linesOf(dated, "user:joe@pve")).toEqual(["user:joe@pve:0:5::J::text::"]);
  expect(linesOf(dated, "token")).toEqual(["token:joe@pve!ci:0:0::"]);
});

it("replaces memberships, or adds to them", () => {
  const update = { kind: "users.update", userid: "joe@pve", groups: ["ops"] } as const;
  expect(linesOf(after(model, update), "group")).toEqual(["group:__proto__:::", "group:ops:gone@pve,joe@pve::"]);
  const added = after(model, { ...update, append: true });
  expect(linesOf(added, "group")).toEqual(["group:__proto__:joe@pve::", "group:ops:gone@pve,joe@pve::"]);
  const none = after(added, { ...update, groups: [] });
  expect(linesOf(none, "group")).toEqual(["group:__proto__:::", "group:ops:gone@pve::"]);
});

it("refuses to update what does not exist", () => {
  const update = { kind: "users.update", userid: "gone@pve" } as const;
  expect(refusal(model, update)).toEqual({ code: "no-such-user", userid: "gone@pve" });
  const groups = { ...update, userid: "joe@pve", groups: ["x"] };
  expect(refusal(model, groups)).toEqual({ code: "no-such-group", groupid: "x" });
});

it("deletes memberships and entries with the user; entries of its tokens stay in the file once", () => {
  const result = applyChange(model, { kind: "users.delete", userid: "joe@pve" }, "root@pam");
  if ("refused" in result) throw new Error(result.refused.code);
  expect(linesOf(result.written, "acl", "group")).toEqual([
    "group:__proto__:::",
    "group:ops:gone@pve::",
    "acl:1:/vms:@ops,joe@pve!ci:PVEVMUser:",
  ]);
  expect(linesOf(result.model, "acl")).toEqual(["acl:1:/vms:@ops:PVEVMUser:"]);
  expect(result.model.acl.has("/" as never)).toBe(false);
});

it("deletes a user that does not exist but is named, and root@pam, who comes back", () => {
  const gone = after(model, { kind: "users.delete", userid: "gone@pve" });
  expect(linesOf(gone, "group")).toEqual(["group:__proto__:joe@pve::", "group:ops:::"]);
  const root = applyChange(model, { kind: "users.delete", userid: "root@pam" }, "root@pam");
  if ("refused" in root) throw new Error(root.refused.code);
  expect(writeUserCfg(root.written)).not.toContain("root@pam");
  expect(linesOf(root.model, "user:root@pam")).toEqual(["user:root@pam:1:0::::::"]);
});
