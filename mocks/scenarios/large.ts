import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { clusterNode, container, standardStorages, virtualMachine } from "./machines";
import type { Scenario } from "./scenario";
import { worldOf } from "./worldOf";

const PASSWORD = "training";
const USERS = 10_000;
const GROUPS = 200;
const ENTRIES = 2_000;
const GUESTS = 5_000;
const POOLS = 50;
const NODES = 8;
const FIRST_GUEST = 100;
const ROLES = ["PVEVMUser", "PVEAuditor", "PVEVMAdmin", "PVEPoolUser", "NoAccess"];

const count = (length: number) => Array.from({ length }, (_, index) => index);
const whole = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

function userLine(index: number): string {
  const state = index % 97 === 0 ? "0:0" : "1:0";
  return `user:u${index}@pve:${state}:First${index}:Last${index % 500}:u${index}@example.com:Department ${index % 40}::`;
}

function memberLine(index: number): string {
  const members = count(USERS / GROUPS).map((step) => `u${step * GROUPS + index}@pve`);
  return `group:g${index}:${members.toSorted().join(",")}:Department ${index % 40}:`;
}

function poolLine(index: number): string {
  const guests = count(GUESTS / POOLS / 2).map((step) => String(FIRST_GUEST + step * POOLS + index));
  return `pool:p${index}:Pool ${index}:${guests.toSorted().join(",")}::`;
}

function aclLine(index: number): string {
  const role = ROLES[index % ROLES.length] ?? "PVEAuditor";
  const subject = index % 4 === 0 ? `@g${(index / 4) % GROUPS}` : `u${(index * 37) % USERS}@pve`;
  const path = index % 5 === 0 ? `/pool/p${(index / 5) % POOLS}` : `/vms/${FIRST_GUEST + ((index * 13) % GUESTS)}`;
  return `acl:1:${path}:${subject}:${role}:`;
}

function guest(index: number, now: number) {
  const vmid = FIRST_GUEST + index;
  const running = index % 3 === 0 ? {} : { startedAt: now - (index % 90) * 86_400 - 60 };
  const machine = { vmid, node: `node${(index % NODES) + 1}`, name: `guest-${vmid}`, ...running };
  return index % 7 === 0 ? container(machine) : virtualMachine(machine);
}

/** A big site, made by rule: for measuring. */
export const large: Scenario = {
  id: "large",
  build: async ({ now, hash }) => {
    const known = await hash(PASSWORD);
    const lines = [
      ...count(USERS).map(userLine),
      "user:root@pam:1:0::::::",
      ...count(GROUPS).map(memberLine),
      ...count(POOLS).map(poolLine),
      ...count(ENTRIES).map(aclLine),
    ];
    return {
      name: "large",
      scenario: "large",
      passwords: new Map([["root@pam", PASSWORD], ...count(20).map((index) => [`u${index}@pve`, PASSWORD] as const)]),
      state: worldOf({
        now,
        rootHash: known,
        userCfg: writeUserCfg(readUserCfg(whole(lines), 9).model),
        clusterName: "large",
        nodes: count(NODES).map((index) => clusterNode(`node${index + 1}`, now, { cpus: 128, memoryGib: 1024 })),
        guests: count(GUESTS).map((index) => guest(index, now)),
        storages: standardStorages(),
        shadow: new Map(count(USERS).map((index) => [`u${index}`, known])),
      }),
    };
  },
};
