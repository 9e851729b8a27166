import { expect, test } from "vitest";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { readDomainsCfg } from "../realmsFile/read";
import { worldState } from "../store/stateShape";
import { scenarioOf } from "./all";

const workshop = { now: 1_768_464_000, hash: (password: string) => Promise.resolve(`hash of ${password}`) };

async function built(id: string) {
  const seed = await (await scenarioOf(id))?.build(workshop);
  expect(worldState.safeParse(seed?.state).error).toBeUndefined();
  const { userCfg = "", domainsCfg = "", pveVersion = 9, cluster } = seed?.state ?? {};
  const { model, warnings } = readUserCfg(userCfg, pveVersion);
  expect(warnings).toEqual([]);
  expect(writeUserCfg(model) === userCfg).toBe(true);
  expect(readDomainsCfg(domainsCfg).warnings).toEqual([]);
  return { model, cluster };
}

const LESSONS = ["groups", "custom-role", "inheritance", "pools", "tokens", "lockout", "class-challenge"];

test.each(["tutorial", "showcase", "empty", ...LESSONS])("%s is a world as PVE itself would have written it", async (id) => {
  expect((await built(id)).cluster?.nodes.size).toBeGreaterThan(0);
});

test("the large world has the promised size", async () => {
  const { model, cluster } = await built("large");
  expect(model.users.size).toBe(10_001);
  expect(model.groups.size).toBe(200);
  const entries = [...model.acl.values()].flatMap(({ users, groups }) => [...users.values(), ...groups.values()]);
  expect(entries.reduce((sum, flags) => sum + flags.size, 0)).toBe(2000);
  expect(cluster?.guests.size).toBe(5000);
});
