import { describe, expect, it } from "vitest";
import type { TokenId, UserId } from "./ids";
import {
  asGroupId,
  asPoolId,
  asRealmId,
  asRoleId,
  asTokenId,
  asUserId,
  isTokenName,
  splitTokenId,
  splitUserId,
  userIdFault,
} from "./names";

describe("user ids", () => {
  it.each(["a@pve", "a@b@pve", "a!b@pve", "-@pve", "ok@a.b-c_D9", "ü@pve", "a\u00a0b@pve", `${"n".repeat(60)}@pve`])(
    "%s",
    (text) => {
      expect(asUserId(text)).toBe(text);
      expect(userIdFault(text)).toBeUndefined();
    },
  );

  it.each([
    ["a@", "user-name-too-short"],
    ["", "user-name-too-short"],
    [`${"n".repeat(61)}@pve`, "user-name-too-long"],
    ["a@b", "user-name-invalid"],
    ["x@1y", "user-name-invalid"],
    ["@pve", "user-name-invalid"],
    ["a b@pve", "user-name-invalid"],
    ["a/b@pve", "user-name-invalid"],
    ["a:b@pve", "user-name-invalid"],
    ["a\u000bb@pve", "user-name-invalid"],
    ["a@pve\n", "user-name-invalid"],
    ["a@pve!tok", "user-name-invalid"],
  ])("%j is none: %s", (userid, code) => {
    expect(asUserId(userid)).toBeUndefined();
    expect(userIdFault(userid)).toEqual({ code, userid });
  });

  it("counts characters, not UTF-16 units", () => {
    expect(asUserId(`${"😀".repeat(60)}@pve`)).toBeDefined();
    expect(userIdFault("😀@")?.code).toBe("user-name-too-short");
  });

  it("splits at the last @", () => {
    expect(splitUserId("a@b@pve" as UserId)).toEqual({ name: "a@b", realm: "pve" });
  });
});

describe("token ids", () => {
  it.each(["a@pve!tok", "a!b@pve!t.k-_1", "a@b@pve!tok"])("%s", (text) => expect(asTokenId(text)).toBe(text));
  it.each(["a@pve", "a@pve!", "a@pve!t", "a@pve!1a", "a@p!tok", "a b@pve!tok", "a!b@pve"])("%s is none", (text) => {
    expect(asTokenId(text)).toBeUndefined();
  });

  it("splits at the last !", () => {
    expect(splitTokenId("a!b@pve!tok" as TokenId)).toEqual({ user: "a!b@pve", token: "tok" });
  });
});

describe("other names", () => {
  it.each(["g", "0", "__proto__", "a.b-c_d"])("%s is a group and a role", (text) => {
    expect([asGroupId(text), asRoleId(text)]).toEqual([text, text]);
  });
  it.each(["", "a b", "a/b", "@g", "ü"])("%j is neither a group nor a role nor a pool segment", (text) => {
    expect([asGroupId(text), asRoleId(text)]).toEqual([undefined, undefined]);
    expect(asPoolId(`p/${text}/`)).toBeUndefined();
  });
  it.each(["p", "a/b", "a/b/c"])("%s is a pool", (text) => expect(asPoolId(text)).toBe(text));
  it.each(["", "/a", "a/", "a//b", "a/b/c/d"])("%j is no pool", (text) => expect(asPoolId(text)).toBeUndefined());
  it.each([
    ["pve", true],
    ["a1", true],
    ["a", false],
    ["1a", false],
    ["", false],
    ["a b", false],
  ])("realm %j: %s", (text, valid) => {
    expect(asRealmId(text)).toBe(valid ? text : undefined);
    expect(isTokenName(text)).toBe(valid);
  });
});
