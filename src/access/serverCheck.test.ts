import { expect, test } from "vitest";
import { readUserCfg } from "../engine/userCfg/read";
import type { KnownModel } from "./knownModel";
import { compareWithServer } from "./serverCheck";

const { model } = readUserCfg("user:anna@pve:1:0::::::\nrole:Two:VM.Audit,VM.Console:\nacl:1:/vms:anna@pve:Two:\n", 9);
const known: KnownModel = { model, knows: { acl: true, users: true, groups: true, pools: true } };
const compare = (held: Readonly<Record<string, 0 | 1>>, path = "/vms/100") => compareWithServer(known, "anna@pve", path, { [path]: held });

test("the same privileges with the same flags agree", () => {
  expect(compare({ "VM.Audit": 1, "VM.Console": 1 })).toEqual({ outcome: "same", count: 2 });
  expect(compare({}, "/nodes/pve")).toEqual({ outcome: "same", count: 0 });
});

test("what one of them holds alone is named, and so are other flags", () => {
  expect(compare({ "VM.Audit": 0, "VM.Migrate": 1 })).toEqual({
    outcome: "differs",
    certain: true,
    server: ["VM.Migrate"],
    engine: ["VM.Console"],
    flags: ["VM.Audit"],
  });
});

test("where the login may not read everything a difference is told as such", () => {
  const partly = { ...known, knows: { ...known.knows, acl: false } };
  expect(compareWithServer(partly, "anna@pve", "/vms", { "/vms": {} })).toMatchObject({ outcome: "differs", certain: false });
});
