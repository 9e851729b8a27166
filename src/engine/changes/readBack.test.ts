import { expect, it } from "vitest";
import { writeUserCfg } from "../userCfg/write";
import { modelOf } from "./testing/applied";
import { readBack } from "./readBack";

it("keeps a model as it is that a file would give back", () => {
  const model = modelOf("user:joe@pve:1:0:", "token:joe@pve!ci:0:1:", "acl:1:/:joe@pve!ci:NoAccess:");
  const read = readBack(model);
  expect(read).toEqual(model);
  expect(read.users).toBe(model.users);
  expect(read.acl).toBe(model.acl);
});

it("drops entries of root@pam and keeps exact expiry dates", () => {
  const model = modelOf("user:joe@pve:1:18446744073709551615:::::", "acl:1:/:root@pam:PVEAuditor:");
  const joe = [...model.users.values()].find(({ id }) => id === "joe@pve");
  if (!joe) throw new Error("no user");
  const blank = readBack({ ...model, users: new Map(model.users).set(joe.id, { ...joe, comment: " c " }) });
  expect(blank.acl.size).toBe(0);
  expect(writeUserCfg(blank)).toContain("user:joe@pve:1:18446744073709551615::::c::");
});
