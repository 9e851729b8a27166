import { expect, it } from "vitest";
import { after, linesOf, modelOf, refusal } from "./testing/applied";
import { applyChange } from "./apply";

const model = modelOf(
  "user:joe@pve:1:0:",
  "token:joe@pve!ci:7:0:text:",
  "acl:1:/:joe@pve!ci:PVEAuditor:",
);
const ci = { userid: "joe@pve", tokenid: "ci" };

it("creates a token, privilege-separated unless told otherwise", () => {
  const next = after(model, { kind: "tokens.create", ...ci, tokenid: "t1", comment: "0" });
  expect(linesOf(next, "token")).toEqual(["token:joe@pve!ci:7:0:text:", "token:joe@pve!t1:0:1::"]);
  const full = after(model, { kind: "tokens.create", ...ci, tokenid: "t1", privsep: false, expire: 9, comment: "c" });
  expect(linesOf(full, "token:joe@pve!t1")).toEqual(["token:joe@pve!t1:9:0:c:"]);
});

it("changes only what is given, and removes the comment either way", () => {
  const update = { kind: "tokens.update", ...ci } as const;
  expect(linesOf(after(model, { ...update, expire: 0 }), "token")).toEqual(["token:joe@pve!ci:0:0:text:"]);
  expect(linesOf(after(model, { ...update, privsep: true }), "token")).toEqual(["token:joe@pve!ci:7:1:text:"]);
  const bare = ["token:joe@pve!ci:7:0::"];
  expect(linesOf(after(model, { ...update, comment: "" }), "token")).toEqual(bare);
  expect(linesOf(after(model, { ...update, delete: ["comment"] }), "token")).toEqual(bare);
  expect(linesOf(after(model, { ...update, delete: [] }), "token")).toEqual(["token:joe@pve!ci:7:0:text:"]);
  expect(linesOf(after(model, { ...update, comment: " " }), "token")).toEqual(bare);
});

it("leaves a deleted token's entries in the file until the next write", () => {
  const result = applyChange(model, { kind: "tokens.delete", ...ci }, "root@pam");
  if ("refused" in result) throw new Error(result.refused.code);
  expect(linesOf(result.written, "token", "acl")).toEqual(["acl:1:/:joe@pve!ci:PVEAuditor:"]);
  expect(linesOf(result.model, "acl")).toEqual([]);
});

it("refuses what is there already, or is not", () => {
  expect(refusal(model, { kind: "tokens.create", ...ci })).toEqual({ code: "token-exists", ...ci });
  for (const kind of ["tokens.create", "tokens.update", "tokens.delete"] as const) {
    expect(refusal(model, { kind, userid: "x@pve", tokenid: "ci" })).toEqual({ code: "no-such-user", userid: "x@pve" });
  }
  const missing = { userid: "joe@pve", tokenid: "toString" };
  expect(refusal(model, { kind: "tokens.update", ...missing })).toEqual({ code: "no-such-token", ...missing });
  expect(refusal(model, { kind: "tokens.delete", ...missing })).toEqual({ code: "no-such-token", ...missing });
  const option = { code: "token-option-unknown", option: "expire" };
  expect(refusal(model, { kind: "tokens.update", ...ci, delete: ["comment", "expire"] })).toEqual(option);
});
