import { expect, it } from "vitest";
import { readUserCfg } from "../engine/userCfg/read";
import type { SyncStep } from "../lib/syncLog";
import { syncLosses } from "./syncLosses";

const CFG = `user:root@pam:1:0::::::
user:ivar@corp:1:0::::::
token:ivar@corp!ci:0:0::
user:hanna@corp:1:0::::::
group:audit:hanna@corp,ivar@corp::
group:old-corp:hanna@corp::
acl:1:/:@audit:PVEAuditor:
acl:1:/vms/300:hanna@corp,ivar@corp:PVEVMUser:
acl:1:/vms:ivar@corp!ci:PVEVMUser:
acl:0:/pool/p:@old-corp:PVEPoolUser:
`;

const step = (kind: SyncStep["kind"], id: string, done: SyncStep["done"]): SyncStep => ({ kind, id, done });

it("names what goes with removed users and groups, and only that", () => {
  const { model } = readUserCfg(CFG, 9);
  const steps = [step("user", "ivar@corp", "removed"), step("user", "hanna@corp", "updated"), step("group", "old-corp", "removed")];
  expect(syncLosses(model, steps, ["ivar@corp", "root@pam"])).toEqual({
    memberships: ["ivar@corp (audit)", "hanna@corp (old-corp)"],
    entries: expect.arrayContaining([
      "/vms/300 (ivar@corp, PVEVMUser)",
      "/vms (ivar@corp!ci, PVEVMUser)",
      "/pool/p (@old-corp, PVEPoolUser)",
    ]) as string[],
    tokens: ["ivar@corp!ci"],
    factors: ["ivar@corp"],
  });
});

it("counts entries of those that stay, where only their entries go", () => {
  const { model } = readUserCfg(CFG, 9);
  const losses = syncLosses(model, [step("user", "ivar@corp", "acl-purged")], []);
  expect(losses).toEqual({ memberships: [], entries: ["/vms/300 (ivar@corp, PVEVMUser)"], tokens: [], factors: [] });
});
