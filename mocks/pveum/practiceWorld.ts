import { clusterNode, standardStorages, virtualMachine } from "../scenarios/machines";
import { worldOf } from "../scenarios/worldOf";
import type { WorldState } from "../store/state";

const NOW = 1_768_464_000;

const USER_CFG = `user:anna@pve:1:0:Anna:Berg:anna@example.com:Night shift%3A lab A::
token:anna@pve!ci:0:1:build runner:
token:anna@pve!full:1893456000:0::
user:ben@pve:1:1893456000:Ben:::::
user:cleo@corp:0:0::::::
user:dora@pve:1:0::::::
user:root@pam:1:0:::root@example.com:::

group:admins:anna@pve:Lab admins:
group:students:ben@pve,dora@pve::

pool:prod::100:local-lvm:


acl:1:/:@admins:PVEAdmin:
acl:1:/access:anna@pve!ci:PVEAuditor:
acl:1:/pool/prod:@students:PVEVMUser:
acl:0:/vms:ben@pve:PVEAuditor:
acl:1:/vms/100:ben@pve:NoAccess:
`;

const DOMAINS_CFG = `pam: pam
	comment Linux PAM

pve: pve
	comment Proxmox VE

ldap: corp
	comment Corporate%3A LDAP
	base_dn dc=example,dc=com
	server1 ldap.example.com
	user_attr uid

`;

const PHONE = {
  id: "0b7d6f5e-61c5-4f0a-9d5c-0e6f3f4f7a11",
  description: "Phone",
  created: NOW,
  enable: true,
  uri: "otpauth://totp/Lab:anna%40pve?secret=JBSWY3DPEHPK3PXP&digits=6&algorithm=SHA1&period=30&issuer=Lab",
};

/** The lab that the command line's examples are about: anna, ben, cleo and dora (pveum.md chapters 4 to 6). */
export function practiceWorld(): WorldState {
  const world = worldOf({
    now: NOW,
    rootHash: "plain",
    userCfg: USER_CFG,
    domainsCfg: DOMAINS_CFG,
    nodes: [clusterNode("pve1", NOW, { cpus: 4, memoryGib: 16 })],
    guests: [
      virtualMachine({ vmid: 100, node: "pve1", name: "web", startedAt: NOW - 60 }),
      virtualMachine({ vmid: 101, node: "pve1", name: "db" }),
    ],
    storages: standardStorages(),
    tokenSecrets: new Map([["anna@pve!ci", "5c3479bb-25b3-46a0-a761-4811129fe79f"]]),
  });
  return { ...world, secondFactors: new Map([["anna@pve", { totp: [PHONE] }]]) };
}
