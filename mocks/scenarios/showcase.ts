import type { HostState } from "../host/state";
import type { Storage } from "../store/state";
import { clusterNode, container, GIB, standardStorages, virtualMachine } from "./machines";
import type { Scenario } from "./scenario";
import { BIND_PASSWORD, kontorOutside, KONTOR_REALMS } from "./showcaseOutside";
import { worldOf } from "./worldOf";

const PASSWORD = "training";
const NODES = ["pve1", "pve2", "pve3"] as const;
const DAY = 86_400;
/** Logins of realm pve that have a password. */
const PVE_USERS = ["anna", "ben", "chiyo", "dmitri", "elena", "farid", "gael", "intern"];

const userCfg = (now: number) => `user:anna@pve:1:0:Anna:Berg:anna.berg@kontor.example:Head of operations::
token:anna@pve!monitoring:0:1:Read-only dashboards:
user:backup@pve:1:0::::Backup job::
token:backup@pve!nightly:${now + 180 * DAY}:1:Nightly run:
user:ben@pve:1:0:Ben:Okafor:ben.okafor@kontor.example:::
user:chiyo@pve:1:0:千代:田中:chiyo.tanaka@kontor.example:Helpdesk Tokyo::
user:dmitri@pve:1:0:Дмитрий:Орлов:dmitri.orlov@kontor.example:::
token:dmitri@pve!ci:0:0:Deploys to web:
user:elena@pve:0:0:Elena:García:elena.garcia@kontor.example:On leave::
user:farid@pve:1:${now - 20 * DAY}:Farid:Haddad:farid.haddad@kontor.example:Contractor until last month::
user:gael@pve:1:${now + 9 * DAY}:Gaël:Martin:gael.martin@kontor.example:Contractor::
user:hanna@corp:1:0:Hanna:Lindqvist:hanna.lindqvist@kontor.example:::
user:intern@pve:1:0::::::
user:ivar@corp:1:0:Ivar:Holm:ivar.holm@kontor.example:Left in spring::
user:oncall@pam:1:0::::On call::
user:paul@sso:0:0:Paul:Ünver:paul@kontor.example:::
user:root@pam:1:0:::root@kontor.example:::

group:admins:anna@pve:Cluster administrators:
group:auditors:farid@pve,hanna@corp,ivar@corp:External and internal audit:
group:developers:ben@pve,dmitri@pve,gael@pve,intern@pve::
group:helpdesk:chiyo@pve,elena@pve,oncall@pam:First level support:
group:operators-sso:paul@sso:Named by single sign-on:

pool:development:Test machines of the developers:200,201,202,203:ceph-dev:
pool:production:Customer-facing services:110,111:ceph-prod:
pool:production/web:Web shop:120,121,122::

role:Operator:VM.Audit,VM.Console,VM.PowerMgmt:
role:PowerOnly:VM.Console,VM.PowerMgmt:

acl:1:/:@admins:PVEAdmin:
acl:1:/:@auditors,anna@pve!monitoring:PVEAuditor:
acl:1:/access/groups/developers:ben@pve:PVEUserAdmin:
acl:0:/nodes/pve1:oncall@pam:PVESysAdmin:
acl:1:/pool/development:@developers:PVEPoolUser,PVEVMAdmin:
acl:1:/pool/production:@helpdesk,@operators-sso:Operator:
acl:1:/pool/production/web:dmitri@pve:PVEVMAdmin:
acl:1:/pool/production/web:dmitri@pve!ci:PVEVMUser:
acl:1:/storage/ceph-dev:@developers:PVEDatastoreUser:
acl:1:/vms:backup@pve,backup@pve!nightly:PVEVMUser:
acl:1:/vms/110:chiyo@pve:NoAccess:
acl:1:/vms/202:intern@pve:NoAccess:
acl:1:/vms/300:intern@pve,ivar@corp:PowerOnly:
`;

const DOMAINS = `${KONTOR_REALMS}pam: pam
\tcomment Linux PAM standard authentication

pve: pve
\tcomment Proxmox VE authentication server
\tdefault 1

`;

const TOKEN_SECRETS = new Map([
  ["anna@pve!monitoring", "6f0f8a52-1f0e-4c7e-9a55-2b9d4f2f7a10"],
  ["backup@pve!nightly", "0b7cf0a4-58a1-4b0b-8d0e-9a4d1c6e3f21"],
  ["dmitri@pve!ci", "c1b9a7e2-33d4-4f58-a1c0-7e5f8b2d9c34"],
]);

function shared(name: string, used: number, total: number): Storage {
  return { name, type: "rbd", content: ["images", "rootdir"], shared: true, nodes: [], used: used * GIB, total: total * GIB };
}

function guests(now: number) {
  const since = (days: number) => ({ startedAt: now - days * DAY });
  const vm = (vmid: number, node: (typeof NODES)[number], name: string, more: object = {}) =>
    virtualMachine({ vmid, node, name, storage: vmid < 200 ? "ceph-prod" : "ceph-dev", ...more });
  return [
    vm(110, "pve1", "erp", { cores: 8, memoryGib: 32, diskGib: 200, tags: ["customer", "erp"], ...since(31) }),
    vm(111, "pve2", "erp-db", { cores: 8, memoryGib: 64, diskGib: 500, tags: ["database", "erp"], ...since(31) }),
    vm(120, "pve1", "shop-1", { memoryGib: 8, tags: ["web"], ...since(12) }),
    vm(121, "pve2", "shop-2", { memoryGib: 8, tags: ["web"], ...since(12) }),
    container({ vmid: 122, node: "pve3", name: "shop-proxy", storage: "ceph-prod", tags: ["web"], ...since(12) }),
    container({ vmid: 130, node: "pve3", name: "dns", storage: "ceph-prod", ...since(40) }),
    container({ vmid: 131, node: "pve1", name: "mail-relay", storage: "ceph-prod", ...since(40) }),
    vm(200, "pve3", "build-1", { cores: 8, memoryGib: 16, diskGib: 80, ...since(2) }),
    vm(201, "pve3", "build-2", { cores: 8, memoryGib: 16, diskGib: 80 }),
    vm(202, "pve2", "staging", { ...since(5) }),
    container({ vmid: 203, node: "pve2", name: "docs-preview", storage: "ceph-dev", ...since(1) }),
    vm(300, "pve1", "training-room", { ...since(3) }),
    vm(310, "pve2", "windows-test", { memoryGib: 8 }),
    vm(900, "pve1", "debian-13-template", { template: true, description: "Base image" }),
  ];
}

/** The on-call account lives on the hosts too, else its realm could not let it in. */
function withOnCall(host: HostState, hash: string, now: number): HostState {
  const account = { name: "oncall", uid: 1000, gid: 1000, gecos: "On call,,,", home: "/home/oncall", shell: "/bin/bash" };
  return {
    ...host,
    accounts: [...host.accounts, account],
    groups: [...host.groups, { name: "oncall", gid: 1000, members: [] }],
    shadow: [...host.shadow, { name: "oncall", hash, changed: Math.floor(now / DAY) - 90 }],
    homes: [...host.homes, { path: "/home/oncall", uid: 1000, gid: 1000, created: now - 90 * DAY }],
  };
}

/** A richer company: three nodes, pools, tokens, two directories, a provider, disabled and expired logins, NoAccess. */
export const showcase: Scenario = {
  id: "showcase",
  build: async ({ now, hash }) => {
    const known = await hash(PASSWORD);
    const state = worldOf({
      now,
      rootHash: known,
      userCfg: userCfg(now).replace(/[^\x00-\x7f]/g, (letter) => encodeURIComponent(letter)),
      domainsCfg: DOMAINS,
      clusterName: "kontor",
      nodes: NODES.map((name) => clusterNode(name, now, { cpus: 32, memoryGib: 128 })),
      guests: guests(now),
      storages: [...standardStorages(), shared("ceph-prod", 2100, 8192), shared("ceph-dev", 640, 2048)],
      shadow: new Map(PVE_USERS.map((name) => [name, known])),
      tokenSecrets: TOKEN_SECRETS,
      realmPasswords: new Map([["corp", BIND_PASSWORD]]),
      outside: kontorOutside(known, await hash(BIND_PASSWORD)),
      options: new Map([
        ["keyboard", "en-us"],
        ["registered-tags", "customer;database;erp;web"],
        ["description", "Kontor: office cluster"],
      ]),
    });
    const hosts = new Map([...state.hosts].map(([name, host]) => [name, withOnCall(host, known, now)]));
    const ids = ["root@pam", "oncall@pam", "hanna@corp", ...PVE_USERS.map((name) => `${name}@pve`)];
    return {
      name: "showcase",
      scenario: "showcase",
      passwords: new Map(ids.map((id) => [id, PASSWORD])),
      state: { ...state, hosts },
    };
  },
};
