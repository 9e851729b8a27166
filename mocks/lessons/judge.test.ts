import { expect, test } from "vitest";
import type { SandboxEvent } from "../../src/api/sandbox/events";
import { createTestServer } from "../node";
import { modelOf } from "../server/modelOf";
import type { WorldState } from "../store/state";
import type { Facts } from "./facts";
import type { Goal } from "./goal";
import { judge } from "./judge";
import { filled } from "./fill";
import { scoreOf } from "./score";
import { all, any, can, not } from "./writing";

const LINES = [
  "user:amy@pve:1:0::::::",
  "token:amy@pve!ci:99:1::",
  "token:amy@pve!old:0:0::",
  "user:bea@pve:1:0::::::",
  "user:root@pam:1:0::::::",
  "group:__proto__:amy@pve::",
  "pool:web::100:local:",
  "role:Own:VM.Audit,VM.Console:",
  "acl:1:/vms/100:amy@pve:PVEVMUser:",
  "acl:1:/vms/101:@__proto__:Own,PVEAuditor:",
];
const cfg = (...more: readonly string[]) => [...LINES, ...more].map((line) => `${line}\n`).join("");
const blank: WorldState = (await (await createTestServer()).sandbox.core.load()).state;

const EVENTS: readonly SandboxEvent[] = [
  { number: 1, time: 10, kind: "login", userid: "amy@pve", ok: false, reason: "authentication failure" },
  { number: 2, time: 20, kind: "login", userid: "amy@pve", ok: true },
  { number: 3, time: 30, kind: "request", caller: "amy@pve", method: "DELETE", path: "/nodes/pve/qemu/100", status: 403 },
  { number: 4, time: 40, kind: "command", node: "pve", user: "root", line: "  pveum user  modify amy@pve --enable 0" },
  { number: 5, time: 50, kind: "prediction", step: "one", option: "a" },
];

function facts(userCfg = cfg(), reached: readonly (readonly [string, number])[] = []): Facts {
  const state = { ...blank, userCfg };
  const start = modelOf({ ...blank, userCfg: cfg() });
  return { state, model: modelOf(state), start, events: EVENTS, now: 0, score: undefined, reached: new Map(reached) };
}

const holds = (goal: Goal, at = facts()) => judge(goal, at).holds;

test("goals about the state", () => {
  expect(holds({ kind: "member", group: "__proto__", userid: "amy@pve" })).toBe(true);
  expect(holds({ kind: "member", group: "constructor", userid: "amy@pve" })).toBe(false);
  expect(holds({ kind: "pool-has", pool: "web", guests: ["100"], storages: ["local"] })).toBe(true);
  expect(holds({ kind: "pool-has", pool: "web", guests: ["101"] })).toBe(false);
  expect(holds({ kind: "role-is", roleid: "Own", privileges: ["VM.Console", "VM.Audit"] })).toBe(true);
  expect(holds({ kind: "role-is", roleid: "Own", privileges: ["VM.Audit"] })).toBe(false);
  expect(holds({ kind: "role-is", roleid: "none", privileges: [] })).toBe(false);
  expect(holds({ kind: "token", tokenid: "amy@pve!ci", privsep: true, expires: true })).toBe(true);
  expect(holds({ kind: "token", tokenid: "amy@pve!old", expires: true })).toBe(false);
  expect(holds({ kind: "token", tokenid: "amy@pve!none" })).toBe(false);
  expect(holds({ kind: "entries", atMost: 3 })).toBe(true);
  expect(holds({ kind: "entries", atMost: 2 })).toBe(false);
  expect(holds({ kind: "entries", of: "group", path: "/vms/101", atMost: 1 })).toBe(false);
  expect(holds({ kind: "entries", of: "user", path: "/vms/10", atMost: 0 })).toBe(true);
  expect(holds({ kind: "no-warnings" })).toBe(true);
  expect(holds({ kind: "no-warnings" }, facts(cfg("nonsense")))).toBe(false);
});

test("goals about what happened, in the order that they ask for", () => {
  expect(judge({ kind: "login-refused", userid: "amy@pve" }, facts())).toEqual({ holds: true, since: 10 });
  expect(judge({ kind: "logged-in", userid: "amy@pve", after: "one" }, facts(cfg(), [["one", 1]]))).toEqual({ holds: true, since: 20 });
  expect(holds({ kind: "logged-in", userid: "amy@pve", after: "one" }, facts(cfg(), [["one", 2]]))).toBe(false);
  expect(holds({ kind: "logged-in", userid: "amy@pve", after: "one" })).toBe(false);
  const removal = { kind: "request", userid: "amy@pve", method: "DELETE", path: "/nodes/*/qemu/100" } as const;
  expect(holds({ ...removal, refused: true })).toBe(true);
  expect(holds({ ...removal, refused: false })).toBe(false);
  expect(holds({ ...removal, path: "/nodes/.*/qemu/100", refused: true })).toBe(false);
  expect(holds({ ...removal, path: "/nodes/*", refused: true })).toBe(false);
  expect(holds({ kind: "command", words: "pveum modify --enable" })).toBe(true);
  expect(holds({ kind: "command", words: "pveum --enable modify" })).toBe(false);
  expect(holds({ kind: "command", words: "user modify" })).toBe(false);
  expect(holds({ kind: "command", words: "pveum", afterLoginOf: "bea@pve" })).toBe(false);
  expect(holds({ kind: "predicted", step: "one" })).toBe(true);
  expect(holds({ kind: "predicted", step: "two" })).toBe(false);
});

test("who sees what and who may do what, before and after", () => {
  const more = facts(cfg("acl:1:/vms/101:bea@pve:PVEAuditor:"));
  expect(holds({ kind: "as-before", compare: "rights" })).toBe(true);
  expect(holds({ kind: "as-before", compare: "guests" }, more)).toBe(false);
  expect(holds({ kind: "as-before", compare: "guests", except: ["bea@pve"] }, more)).toBe(true);
  const { holds: gained, found } = judge({ kind: "differs", compare: "guests", way: "gained" }, more);
  expect([gained, found?.get("userid"), found?.get("guests")]).toEqual([true, "bea@pve", "101"]);
  expect(holds({ kind: "differs", compare: "guests", way: "lost" }, more)).toBe(false);
  const stronger = facts(cfg("acl:1:/vms/100:amy@pve:PVEVMAdmin:"));
  expect(holds({ kind: "as-before", compare: "guests" }, stronger)).toBe(true);
  expect(holds({ kind: "as-before", compare: "rights" }, stronger)).toBe(false);
  expect(holds({ kind: "differs", compare: "guests", way: "lost" }, facts(cfg("acl:1:/vms/101:amy@pve:NoAccess:")))).toBe(true);
});

test("goals of goals, and the score", () => {
  const yes = can("amy@pve", "VM.PowerMgmt", "/vms/100");
  const no = can("bea@pve", "VM.Audit", "/vms/100");
  expect([all(yes, no), any(yes, no), not(no), all(yes, not(no))].map((goal) => holds(goal))).toEqual([false, true, true, true]);
  const score = {
    findings: [
      { id: "a", left: yes, text: { en: "a" } },
      { id: "b", left: no, text: { en: "b" } },
    ],
    rights: {
      authids: ["amy@pve", "bea@pve"],
      paths: ["/vms/101"],
      wanted: [
        { authid: "amy@pve", path: "/vms/101", roles: ["Own"] },
        { authid: "bea@pve", path: "/vms/101", roles: ["Own"] },
      ],
    },
  };
  const { findings, surplus, missing } = scoreOf(score, facts(), holds);
  expect(findings).toEqual({ left: 1, total: 2 });
  // amy also has what PVEAuditor holds beside VM.Audit; bea lacks both privileges of Own.
  expect([surplus, missing]).toEqual([6, 2]);
  expect(holds({ kind: "score" }, { ...facts(), score })).toBe(false);
  expect(holds({ kind: "score" }, { ...facts(), score: { findings: [] } })).toBe(true);
});

test("a name that was not found stays in the text as it is", () => {
  const found = new Map([["path", "/vms"]]);
  expect(filled({ en: "{{path}} {{roleid}} {{toString}}", ja: "{{path}}" }, found)).toEqual({ en: "/vms {{roleid}} {{toString}}", ja: "/vms" });
});
