import { clusterNode, standardStorages, virtualMachine } from "./machines";
import type { Goal, Lesson, Scenario } from "./scenario";
import { ROOT_ONLY, worldOf } from "./worldOf";

const NODE = "pve";
const PAM_USER = "vmuser-pam";
const PVE_USER = "vmuser-pve";
const PASSWORD = "training";

const exists = (id: string): Goal => ({ kind: "statement", statement: { kind: "exists", what: "user", id, enabled: true } });
const entry = (path: string, id: string): Goal => ({
  kind: "statement",
  statement: { kind: "entry is", path, subject: { type: "user", id }, roleid: "PVEVMUser" },
});
const seesOnly = (authid: string, vmid: string): Goal => ({
  kind: "statement",
  statement: { kind: "sees exactly", subject: { authid }, guests: [vmid] },
});
const all = (...goals: readonly Goal[]): Goal => ({ kind: "all", goals });
const any = (...goals: readonly Goal[]): Goal => ({ kind: "any", goals });

/** Two logins, two machines: the company with one host that the tutorial begins with (tutorial.md scenario 1). */
export const tutorialLesson: Lesson = {
  id: "tutorial",
  watched: [
    { userid: `${PAM_USER}@pam`, path: "/vms/100" },
    { userid: `${PVE_USER}@pve`, path: "/vms/101" },
  ],
  steps: [
    { id: "host-account", optional: false, goal: { kind: "host-account", node: NODE, name: PAM_USER } },
    { id: "check-account", optional: true, goal: { kind: "command", pattern: new RegExp(`^id ${PAM_USER}\\b`) } },
    { id: "add-pam-user", optional: false, goal: exists(`${PAM_USER}@pam`) },
    { id: "grant-pam-user", optional: false, goal: entry("/vms/100", `${PAM_USER}@pam`) },
    {
      id: "log-in-pam",
      optional: false,
      goal: all({ kind: "logged-in", userid: `${PAM_USER}@pam` }, seesOnly(`${PAM_USER}@pam`, "100")),
    },
    { id: "try-limits", optional: false, goal: { kind: "opened-guest", userid: `${PAM_USER}@pam`, vmid: "100" } },
    {
      id: "add-pve-user",
      optional: false,
      goal: all(exists(`${PVE_USER}@pve`), { kind: "password", userid: `${PVE_USER}@pve` }),
    },
    { id: "grant-pve-user", optional: false, goal: entry("/vms/101", `${PVE_USER}@pve`) },
    {
      id: "log-in-pve",
      optional: false,
      goal: all({ kind: "logged-in", userid: `${PVE_USER}@pve` }, seesOnly(`${PVE_USER}@pve`, "101")),
    },
    {
      id: "compare-on-host",
      optional: false,
      goal: any(
        { kind: "command", pattern: new RegExp(`^id ${PVE_USER}\\b`) },
        { kind: "host-login", user: PAM_USER, via: "su" },
        { kind: "command", pattern: new RegExp(`^id ${PAM_USER}\\b`), afterLoginOf: `${PVE_USER}@pve` },
      ),
    },
  ],
};

export const tutorial: Scenario = {
  id: "tutorial",
  build: async ({ now, hash }) => {
    const rootHash = await hash(PASSWORD);
    const node = { ...clusterNode(NODE, now, { cpus: 4, memoryGib: 16 }), bootedAt: now - 1_036_800 };
    const desktop = (vmid: number, name: string, hours: number) =>
      virtualMachine({ vmid, name, node: NODE, startedAt: now - hours * 3600 });
    return {
      name: "tutorial",
      scenario: "tutorial",
      passwords: new Map([["root@pam", PASSWORD]]),
      state: worldOf({
        now,
        rootHash,
        userCfg: ROOT_ONLY,
        nodes: [node],
        guests: [desktop(100, "ubuntu-desktop-1", 52), desktop(101, "ubuntu-desktop-2", 29)],
        storages: standardStorages(),
      }),
    };
  },
};
