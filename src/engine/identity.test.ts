import { expect, it } from "vitest";
import { identify } from "./identity";
import { readUserCfg } from "./userCfg/read";

const { model } = readUserCfg("user:a@pve:1:0:\ntoken:a@pve!full:0:0:\ntoken:a@pve!sep:0:1:\n", 9);

it.each([
  ["root@pam", { kind: "root" }],
  ["a@pve", { kind: "user", user: "a@pve" }],
  ["ghost@pve", { kind: "user", user: "ghost@pve" }],
  ["a@pve!full", { kind: "full-token", token: "a@pve!full", user: "a@pve" }],
  ["a@pve!sep", { kind: "separated-token", token: "a@pve!sep", user: "a@pve" }],
  ["a@pve!constructor", { kind: "unknown-token", token: "a@pve!constructor" }],
  ["ghost@pve!tok", { kind: "unknown-token", token: "ghost@pve!tok" }],
  ["@g", { kind: "malformed" }],
])("%s", (authid, identity) => expect(identify(model, authid)).toEqual(identity));
