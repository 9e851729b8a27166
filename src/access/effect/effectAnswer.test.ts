import { expect, it } from "vitest";
import type { Call } from "../../api/endpoints/index";
import { whole } from "../../engine/slices";
import type { Statement } from "../../engine/statement";
import { readUserCfg } from "../../engine/userCfg/read";
import { effectAnswer } from "./effectAnswer";

const { model } = readUserCfg(
  [
    "user:root@pam:1:0::::::",
    "user:adm@pve:1:0::::::",
    "user:ann@pve:1:0::::::",
    "user:bob@pve:1:0::::::",
    "token:ann@pve!ci:0:1:",
    "group:staff:ann@pve,bob@pve:",
    "pool:web::100::",
    "acl:1:/:adm@pve:Administrator:",
    "acl:1:/vms:@staff:PVEAuditor:",
  ].join("\n"),
  9,
);
const objects = { guests: ["100", "101"], paths: ["/storage/local"] };
const acl = (params: object): Call => ({ name: "acl.update", params: { path: "/vms", roles: ["PVEAuditor"], ...params } });
const ask = (calls: readonly Call[], tests: readonly Statement[] = [], actor = "root@pam", certain = true) => {
  const answer = whole(effectAnswer(model, { calls, actor, now: 1_000, objects, certain, tests }));
  if (answer === undefined) throw new Error("no answer");
  return answer;
};

it("tells who gains and who loses, through groups, with the guests", () => {
  const answer = ask([acl({ groups: ["staff"], delete: true })]);
  expect(answer).toMatchObject({ gain: 0, lose: 2 });
  expect(answer.logins[0]).toMatchObject({ authid: "ann@pve", guestsLost: 2, guestsGained: 0 });
  expect(answer.logins[0]?.parts.flatMap(({ paths }) => paths)).toEqual(["/vms", "/vms/100", "/vms/101"]);
  expect(ask([acl({ groups: ["staff"] })])).toMatchObject({ gain: 0, lose: 0, logins: [] });
});

it("follows pools: a member's path counts", () => {
  const calls: Call[] = [acl({ path: "/pool/web", users: ["bob@pve"], roles: ["PVEVMAdmin"] })];
  const [bob] = ask(calls).logins;
  expect(bob?.parts.flatMap(({ paths }) => paths)).toContain("/vms/100");
  const joins: Call = { name: "pools.update", params: { poolid: "web", vms: ["101"] } };
  const both = ask([...calls, joins]).logins[0];
  expect(both?.parts.flatMap(({ paths }) => paths)).toContain("/vms/101");
});

it("names the entries that a new one hides", () => {
  const answer = ask([acl({ users: ["ann@pve"], roles: ["PVEVMUser"] })]);
  expect(answer.shadowed).toMatchObject([
    { entry: { path: "/vms", holder: { kind: "group", id: "staff" }, role: "PVEAuditor" }, by: [{ role: "PVEVMUser" }], logins: 1 },
  ]);
});

it("tells of the last administrator, of oneself, and of a realm that goes", () => {
  const off: Call = { name: "users.update", params: { userid: "adm@pve", enable: false } };
  expect(ask([off], [], "adm@pve").lockOut).toMatchObject({ actor: "shut-out", lastAdministrator: true });
  const { lockOut } = ask([{ name: "realms.delete", params: { realm: "pve" } }]);
  expect(lockOut.lastAdministrator).toBe(true);
  expect(lockOut.shutOut.map(({ authid, reason }) => `${authid} ${reason}`)).toEqual([
    "adm@pve realm-removed",
    "ann@pve realm-removed",
    "bob@pve realm-removed",
  ]);
});

it("leaves out logins that go, and counts calls that are refused as not sent", () => {
  expect(ask([{ name: "users.delete", params: { userid: "ann@pve" } }]).logins).toEqual([]);
  const refused = ask([acl({ users: ["nobody@pve"] }), acl({ groups: ["staff"], delete: true })]);
  expect(refused.refused).toMatchObject([{ at: 0 }]);
  expect(refused.lose).toBe(2);
});

it("knows what privilege separation changes", () => {
  const full: Call = { name: "tokens.update", params: { userid: "ann@pve", tokenid: "ci", privsep: false } };
  expect(ask([full]).logins.map(({ authid }) => authid)).toEqual(["ann@pve!ci"]);
});

it("tells which access tests would fail", () => {
  const can: Statement = { kind: "can", subject: { authid: "ann@pve" }, right: { privilege: "VM.Audit" }, path: "/vms/100" };
  const never: Statement = { ...can, right: { privilege: "VM.Allocate" } };
  expect(ask([acl({ groups: ["staff"], delete: true })], [never, can]).failing).toEqual([
    { at: 0, newly: false },
    { at: 1, newly: true },
  ]);
});

it("tells of lock-outs alone where not everything that decides is known", () => {
  const off: Call = { name: "users.update", params: { userid: "adm@pve", enable: false } };
  const answer = ask([off, acl({ groups: ["staff"], delete: true })], [], "adm@pve", false);
  expect(answer).toMatchObject({ lose: 0, lockOut: { actor: "shut-out", lastAdministrator: false } });
  expect(answer.lockOut.shutOut).toEqual([{ authid: "adm@pve", reason: "disabled" }]);
});
