import { expect, it } from "vitest";
import { after, linesOf, modelOf, refusal } from "./testing/applied";

const model = modelOf("user:joe@pve:1:0:", "group:ops:joe@pve:text:", "acl:1:/:@ops,joe@pve:PVEAuditor:");

it("creates, comments and deletes a group with its entries", () => {
  const created = after(model, { kind: "groups.create", groupid: "__proto__", comment: " new " });
  expect(linesOf(created, "group")).toEqual(["group:__proto__::new:", "group:ops:joe@pve:text:"]);
  const same = after(model, { kind: "groups.update", groupid: "ops" });
  expect(linesOf(same, "group")).toEqual(["group:ops:joe@pve:text:"]);
  const cleared = after(model, { kind: "groups.update", groupid: "ops", comment: "" });
  expect(linesOf(cleared, "group")).toEqual(["group:ops:joe@pve::"]);
  const deleted = after(model, { kind: "groups.delete", groupid: "ops" });
  expect(linesOf(deleted, "group", "acl")).toEqual(["acl:1:/:joe@pve:PVEAuditor:"]);
});

it("refuses a name that is taken, or does not exist", () => {
  expect(refusal(model, { kind: "groups.create", groupid: "ops" })).toEqual({ code: "group-exists", groupid: "ops" });
  const missing = { code: "group-does-not-exist", groupid: "toString" };
  expect(refusal(model, { kind: "groups.update", groupid: "toString" })).toEqual(missing);
  expect(refusal(model, { kind: "groups.delete", groupid: "toString" })).toEqual(missing);
});
