import { clusterNode, standardStorages, virtualMachine } from "./machines";
import type { Scenario } from "./scenario";
import { ROOT_ONLY, worldOf } from "./worldOf";

const NODE = "pve";
const PASSWORD = "training";

/** Two logins, two machines: the company with one host that the tutorial begins with (tutorial.md scenario 1). */
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
