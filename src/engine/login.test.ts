import { describe, expect, it } from "vitest";
import { mayLogIn, mayUseToken } from "./login";
import { readUserCfg } from "./userCfg/read";

const NOW = 1_000;
const { model } = readUserCfg(
  [
    "user:on@pve:1:0:",
    "user:off@pve:0:0:",
    "user:old@pve:1:999:",
    "user:last@pve:1:1000:",
    "user:both@pve:0:1:",
    "token:on@pve!tok:0:1:",
    "token:on@pve!old:999:1:",
    "token:on@pve!last:1000:0:",
    "token:off@pve!tok:0:1:",
    "token:old@pve!tok:0:1:",
  ].join("\n"),
  9,
);

describe("mayLogIn", () => {
  it.each(["on@pve", "last@pve", "root@pam"])("%s may", (userid) => {
    expect(mayLogIn(model, userid, NOW)).toEqual({ outcome: "may" });
  });
  it.each([
    ["off@pve", "disabled"],
    ["old@pve", "expired"],
    ["both@pve", "disabled"],
    ["gone@pve", "no-such-user"],
    ["", "no-such-user"],
  ])("%s may not: %s", (userid, reason) =>
    expect(mayLogIn(model, userid, NOW)).toEqual({ outcome: "may-not", reason }),
  );
});

describe("mayUseToken", () => {
  it.each(["on@pve!tok", "on@pve!last"])("%s may", (tokenid) =>
    expect(mayUseToken(model, tokenid, NOW)).toEqual({ outcome: "may" }),
  );
  it.each([
    ["on@pve!old", "token-expired"],
    ["on@pve!gone", "no-such-token"],
    ["off@pve!tok", "disabled"],
    ["old@pve!tok", "expired"],
    ["gone@pve!tok", "no-such-user"],
    ["on@pve", "no-such-token"],
  ])("%s may not: %s", (tokenid, reason) =>
    expect(mayUseToken(model, tokenid, NOW)).toEqual({ outcome: "may-not", reason }),
  );
});
