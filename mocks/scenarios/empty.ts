import { clusterNode, standardStorages } from "./machines";
import type { Scenario } from "./scenario";
import { ROOT_ONLY, worldOf } from "./worldOf";

const PASSWORD = "training";

/** A freshly installed host: root, two storages, no guest. */
export const empty: Scenario = {
  id: "empty",
  build: async ({ now, hash }) => ({
    name: "empty",
    scenario: "empty",
    passwords: new Map([["root@pam", PASSWORD]]),
    state: worldOf({
      now,
      rootHash: await hash(PASSWORD),
      userCfg: ROOT_ONLY,
      nodes: [clusterNode("pve", now, { cpus: 4, memoryGib: 16 })],
      guests: [],
      storages: standardStorages(),
    }),
  }),
};
