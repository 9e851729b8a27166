import { expect, test } from "vitest";
import { practiceWorld } from "./practiceWorld";
import { openNode } from "./testing";

const PERMISSIONS = `┌──────────┬──────────────┐
│ ACL path │ Permissions  │
╞══════════╪══════════════╡
│ /vms/100 │ VM.Audit     │
│          │ VM.PowerMgmt │
└──────────┴──────────────┘
Permissions marked with '(*)' have the 'propagate' flag set.
`;

test("the example session of pveum.md section 8, to the letter", async () => {
  const world = practiceWorld();
  const node = await openNode({ ...world, userCfg: "user:root@pam:1:0::::::\n\n\n\n\n" });
  expect(await node.type('pveum group add ops -comment "Operators"')).toBe("");
  expect(await node.type("pveum user add erin@pve -groups ops -email erin@example.com")).toBe("");
  expect(await node.type("pveum passwd erin@pve", "training", "training")).toBe(
    "Enter new password: ********\nRetype new password: ********\n",
  );
  expect(await node.type('pveum role add VMStarter --privs "VM.Audit VM.PowerMgmt"')).toBe("");
  expect(await node.type("pveum acl modify /pool/lab --groups ops --roles VMStarter")).toBe("");
  expect(await node.type('pveum pool add lab --comment "Training lab"')).toBe("");
  expect(await node.type("pveum pool modify lab --vms 100,101")).toBe("");
  expect(await node.type("pveum user permissions erin@pve --path /vms/100")).toBe(PERMISSIONS);
  expect(await node.type("pveum useradd erin@pve")).toBe("create user failed: user 'erin@pve' already exists\n");
  expect(await node.type("pveum user modify erin@pve -append -groups ops")).toBe("");
  expect(await node.type("pveum group delete ops")).toBe("");
  expect(await node.type("pveum acl list")).toBe("");
  expect(node.state().userCfg).toBe(
    "user:erin@pve:1:0:::erin@example.com:::\nuser:root@pam:1:0::::::\n\n\n" +
      "pool:lab:Training lab:100,101::\n\nrole:VMStarter:VM.Audit,VM.PowerMgmt:\n\n",
  );
  await expect(node.server.login("erin@pve", "training")).resolves.toBeDefined();
});
