import { describe, expect, it } from "vitest";
import { readUserCfg } from "./read";
import { writeUserCfg } from "./write";

function again(text: string): string {
  return writeUserCfg(readUserCfg(text, 9).model);
}

const ROOT = "user:root@pam:1:0::::::\n";

describe("writeUserCfg", () => {
  it("writes five blocks always", () => {
    const { model } = readUserCfg("", 9);
    expect(writeUserCfg(model)).toBe(`${ROOT}\n\n\n\n`);
    expect(writeUserCfg({ ...model, users: new Map() })).toBe("\n\n\n\n");
  });

  it("writes large expiries as digits, then in exponent form", () => {
    const text = again(
      "user:a@pve:1:18446744073709551615:\nuser:b@pve:1:100000000000000000000:\ntoken:a@pve!tok:0099:1:\n",
    );
    expect(text).toContain(
      "user:a@pve:1:18446744073709551615::::::\ntoken:a@pve!tok:99:1::\nuser:b@pve:1:1e+20::::::\n",
    );
  });

  it("writes a text of 0 as empty", () => {
    expect(again("user:a@pve:1:0:%30:::%30:\n")).toContain("user:a@pve:1:0::::::\n");
  });

  it("sorts ACL paths depth-first and keeps no trace of root@pam", () => {
    const lines = ["/", "/a", "/a/b", "/a-b", "/a.b", "/a0", "/vms/10", "/vms/9"].map(
      (path) => `acl:1:${path}:x@pve:PVEAuditor:\n`,
    );
    expect(again(`${lines.toReversed().join("")}acl:1:/b:root@pam:PVEAuditor:\n`)).toBe(
      `${ROOT}\n\n\n\n${lines.join("")}`,
    );
  });

  it("splits a subject's entries by flag and sorts lines by their roles", () => {
    const text =
      "acl:0:/:b@pve,@g:PVEAuditor:\nacl:0:/:a@pve:PVEAdmin:\nacl:1:/:a@pve,1@pve,@g:PVEPoolUser,PVEAdmin:\n";
    const written = again(text).split("\n\n").at(-1);
    expect(written).toBe("\nacl:0:/:@g,b@pve:PVEAuditor:\nacl:1:/:1@pve,@g,a@pve:PVEAdmin,PVEPoolUser:\n");
  });
});
