import { expect, it } from "vitest";
import { whole } from "../../engine/slices";
import { readUserCfg } from "../../engine/userCfg/read";
import { pastAnswer } from "./pastAnswer";

const BEFORE = [
  "user:root@pam:1:0::::::",
  "user:adm@corp:1:0::::::",
  "user:ann@pve:1:0::::::",
  "group:staff:ann@pve:",
  "acl:1:/:adm@corp:Administrator:",
  "acl:1:/vms:@staff:PVEAuditor:",
];
const modelOf = (lines: readonly string[]) => readUserCfg(lines.join("\n"), 9).model;
const objects = { guests: ["100", "101"], paths: ["/storage/local"] };
const told = (after: readonly string[], realmsGone: readonly string[] = []) =>
  whole(pastAnswer(modelOf(after), { before: modelOf(BEFORE), now: 1_000, objects, realmsGone }));

it("tells what a change has done, from the states before and after it", () => {
  const answer = told(BEFORE.filter((line) => !line.includes("@staff")));
  expect(answer).toMatchObject({ gain: 0, lose: 1 });
  expect(answer?.logins).toMatchObject([{ authid: "ann@pve", guestsLost: 2, guestsGained: 0 }]);
});

it("tells who was shut out, also by the removal of a realm, and of the last administrator", () => {
  const removed = told(BEFORE.filter((line) => !line.includes("ann@pve")));
  expect(removed?.lockOut.shutOut).toEqual([{ authid: "ann@pve", reason: "no-such-user" }]);
  expect(told(BEFORE, ["corp"])?.lockOut).toMatchObject({
    actor: undefined,
    lastAdministrator: true,
    shutOut: [{ authid: "adm@corp", reason: "realm-removed" }],
  });
});

it("tells nothing of a change that left access as it was", () => {
  expect(told(BEFORE)).toMatchObject({ gain: 0, lose: 0, logins: [], lockOut: { shutOut: [] } });
});
