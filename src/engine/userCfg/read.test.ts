import { describe, expect, it } from "vitest";
import type { GroupId, PoolId, RoleId, UserId } from "../ids";
import { readUserCfg } from "./read";
import { warningText } from "./warningText";
import { writeUserCfg } from "./write";

function warningsOf(text: string): readonly string[] {
  return readUserCfg(text, 9).warnings.map((warning) => `${warning.line} ${warningText(warning)}`);
}

describe("lines", () => {
  it("are counted from 1, and a faulty one gives its first fault", () => {
    expect(
      warningsOf("\nuser:a b@pve:1:x:\n\nuser:a@pve:1:x:\ntoken:a@pve!t:x:\ntoken:a@pve!tok:x:\ntoken:a@pve!tok:0:\n"),
    ).toEqual([
      "2 user config - ignore user 'a b@pve' - invalid user name",
      "4 user config - ignore user 'a@pve' - (illegal characters in expire 'x')",
      "5 user config - ignore invalid tokenid 'a@pve!t'",
      "6 user config - ignore token 'a@pve!tok' - (illegal characters in expire 'x')",
      "7 user config - ignore token 'a@pve!tok' - user does not exist",
    ]);
  });

  it("of nothing but white space give one warning for the last character", () => {
    expect(warningsOf("\n \t\n\n")).toEqual(["2 user config - ignore config line: \t"]);
    expect(warningsOf("\n\n")).toEqual([]);
  });

  it("carry the data of what they ignore", () => {
    expect(
      readUserCfg("role:R:VM.Fly\nacl:1:/:a@b,x@pve:PVEAuditor\npool:p::1,01:9x\ngroup:g:ö@p,ö@pve", 9).warnings,
    ).toEqual([
      { code: "privilege-unknown", line: 1, roleid: "R", privilege: "VM.Fly" },
      { code: "acl-subject-invalid", line: 2, subject: "a@b" },
      { code: "acl-user-unknown", line: 2, userid: "x@pve" },
      { code: "pool-guest-duplicate", line: 3, poolid: "p", guest: "1" },
      { code: "pool-storage-invalid", line: 3, poolid: "p", storage: "9x" },
      { code: "group-member-invalid", line: 4, groupid: "g", userid: "ö@p", kept: false },
      { code: "group-member-invalid", line: 4, groupid: "g", userid: "ö@pve", kept: true },
    ]);
  });
});

describe("the model", () => {
  it("knows root@pam and the built-in roles of its version before the first line", () => {
    const { model } = readUserCfg("", 7);
    expect(model.users.get("root@pam" as UserId)).toEqual({
      id: "root@pam",
      enable: true,
      expire: 0,
      tokens: new Map(),
    });
    expect(model.roles.size).toBe(14);
    expect(readUserCfg("role:NoAccess:VM.Audit", 7).model.roles.get("NoAccess" as RoleId)?.privileges.size).toBe(1);
    expect(readUserCfg("", 7).model.roles.get("NoAccess" as RoleId)?.privileges.size).toBe(0);
  });

  it("keeps texts decoded, and nothing for empty ones", () => {
    const { model } = readUserCfg(
      "user:a@pve:1:0:J%C3%BC:::50%25:k:\nuser:b@pve::\nuser:c@pve:1:0:::ü@x:\nuser:d@pve:1:0:::0:::",
      9,
    );
    expect(model.users.get("a@pve" as UserId)).toEqual({
      id: "a@pve",
      enable: true,
      expire: 0,
      firstname: "Jü",
      email: "",
      comment: "50%",
      keys: "k",
      tokens: new Map(),
    });
    expect(model.users.get("b@pve" as UserId)).toEqual({ id: "b@pve", enable: false, expire: 0, tokens: new Map() });
    expect(model.users.get("c@pve" as UserId)?.email).toBe("ü@x");
    expect(model.users.get("d@pve" as UserId)?.email).toBe("");
  });

  it("merges repeated lines", () => {
    const text =
      "user:a@pve:1:0:\ngroup:g:a@pve:one:\ngroup:g:x@pve::\npool:p:one:1:s1:\npool:p:two:2::\ntoken:a@pve!tok:5:1:old:\ntoken:a@pve!tok::0::\n";
    const { model } = readUserCfg(text, 9);
    expect(model.groups.get("g" as GroupId)).toEqual({ id: "g", members: new Set(["a@pve", "x@pve"]), comment: "one" });
    expect(model.pools.get("p" as PoolId)).toEqual({
      id: "p",
      guests: new Set(["1", "2"]),
      storages: new Set(["s1"]),
      comment: "two",
    });
    expect(model.users.get("a@pve" as UserId)?.tokens.get("tok")).toEqual({
      expire: 0,
      privsep: false,
      comment: "old",
    });
  });

  it("splits member lists by bytes", () => {
    expect(warningsOf("group:g:à@pve\n")).toEqual([
      "1 user config - ignore invalid group member '\ufffd'",
      "1 user config - ignore invalid group member '@pve'",
    ]);
  });

  it("counts a user name's bytes", () => {
    expect(warningsOf(`user:${"ü".repeat(30)}@pve:1:\nuser:${"ü".repeat(31)}@pve:1:`)).toHaveLength(1);
  });

  it("lets old tokens' entries stay when their user is defined again", () => {
    const text = "user:a@pve:1:0:\ntoken:a@pve!tok:0:1:\nacl:1:/:a@pve!tok:PVEAuditor:\nuser:a@pve:1:0:\n";
    expect(writeUserCfg(readUserCfg(text, 9).model)).toContain("acl:1:/:a@pve!tok:PVEAuditor:\n");
  });
});
