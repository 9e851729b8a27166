import { clusterNode, container, standardStorages, virtualMachine } from "../../scenarios/machines";
import { worldOf } from "../../scenarios/worldOf";
import type { WorldState } from "../../store/state";
import { NOW } from "../memoryPort";
import { RECORDED_SECRET } from "../recordedWorld";

const USER_CFG = `user:audit@pve:1:0::::::
token:audit@pve!all:0:0::
token:audit@pve!cut:0:1::
user:blind@pve:1:0::::::
token:blind@pve!all:0:0::
user:disk@pve:1:0::::::
user:flat@pve:1:0::::::
token:flat@pve!all:0:0::
user:guard@pve:1:0::::::
token:guard@pve!all:0:0::
user:helper@pve:1:0::::::
user:net@pve:1:0::::::
user:off@pve:0:0::::::
user:old@pve:1:1::::::
user:owner@pve:1:0::::::
token:owner@pve!cut:0:1::
user:pools@pve:1:0::::::
user:reader@pve:1:0::::::
token:reader@pve!all:0:0::
token:reader@pve!cut:0:1::
user:root@pam:1:0::::::
token:root@pam!all:0:0::
token:root@pam!cut:0:1::
user:tasks@pve:1:0::::::
user:users@pve:1:0::::::
user:x!y@pve:1:0::::::
token:x!y@pve!all:0:0::

group:__proto__:x!y@pve::
group:hidden:flat@pve,off@pve,old@pve::
group:ops:gone@pve,helper@pve,owner@pve,root@pam::

pool:a:A:100:local:
pool:a/b::101::
pool:a/b/c::102:local-lvm:
pool:hidden::103:local,local-lvm:

role:Groups:Group.Allocate:
role:Lookout:Sys.Audit,Sys.Syslog:
role:Nothing::
role:Realms:Realm.Allocate,Realm.AllocateUser:
role:Roles:Sys.Modify:
role:Store:Datastore.Allocate:

acl:1:/:audit@pve,audit@pve!cut:PVEAuditor:
acl:1:/:guard@pve,reader@pve,reader@pve!cut:PVEAuditor:
acl:1:/:tasks@pve:Lookout:
acl:1:/:x!y@pve:PVEVMUser:
acl:0:/access:flat@pve:PVEAuditor:
acl:1:/access:blind@pve:PVEAuditor:
acl:1:/access:users@pve:PVEUserAdmin:
acl:1:/access:tasks@pve:Roles:
acl:0:/access/groups:flat@pve:Groups:
acl:0:/access/groups:blind@pve:NoAccess:
acl:1:/access/groups/__proto__:helper@pve:PVEUserAdmin:
acl:1:/access/groups/hidden:audit@pve:NoAccess:
acl:1:/access/groups/hidden:users@pve:NoAccess:
acl:1:/access/groups/ops:helper@pve:PVEUserAdmin:
acl:1:/access/realm/pve:helper@pve:Realms:
acl:1:/access/realm:users@pve:Realms:
acl:1:/nodes/one:root@pam!cut,owner@pve:PVESysAdmin:
acl:0:/nodes:@ops:Lookout:
acl:1:/pool:flat@pve,blind@pve:PVEPoolUser:
acl:1:/pool:pools@pve:PVEPoolAdmin:
acl:0:/pool/a:@hidden:PVEVMUser:
acl:1:/pool/a/b:@ops:PVEVMAdmin:
acl:0:/pool/a/b:owner@pve:Nothing:
acl:1:/pool/a/b/c:pools@pve:NoAccess:
acl:1:/pool/hidden:audit@pve,audit@pve!cut,guard@pve:NoAccess:
acl:1:/sdn/zones/green:net@pve:PVESDNUser:
acl:1:/sdn/zones/localnetwork:owner@pve:PVESDNUser:
acl:1:/storage/local:disk@pve:Store:
acl:1:/storage/local-lvm:disk@pve:PVEDatastoreUser:
acl:1:/vms:@__proto__:Nothing:
acl:1:/vms:net@pve:PVEAuditor:
acl:0:/vms/100:net@pve:NoAccess:
acl:1:/vms/100:owner@pve,owner@pve!cut:PVEVMAdmin:
acl:1:/vms/103:@hidden:PVEVMUser:
acl:1:/vms/104:@ops:PVEVMUser:
`;

const DOMAINS_CFG = `pam: pam
\tcomment Linux PAM standard authentication

pve: pve
\tcomment Proxmox VE authentication server

openid: sso
\tclient-id abc
\tissuer-url https://sso.example

`;

const TOKENS = [...USER_CFG.matchAll(/^token:([^:]+):/gm)].map(([, token]) => token ?? "");

/**
 * What the scenarios do not have: entries that do not propagate, NoAccess below a wide grant, members that do not
 * exist, tokens of root, storages in two pools, zones, a container that hides its configuration.
 */
export function craftedWorld(pveVersion: WorldState["pveVersion"]): WorldState {
  const plain = container({ vmid: 104, node: "two", name: "g104" });
  const state = worldOf({
    now: NOW,
    rootHash: "plain:training",
    pveVersion,
    userCfg: USER_CFG,
    domainsCfg: DOMAINS_CFG,
    nodes: ["one", "two"].map((name) => clusterNode(name, NOW, { cpus: 4, memoryGib: 16 })),
    guests: [
      virtualMachine({ vmid: 100, node: "one", name: "g100", startedAt: NOW - 600 }),
      virtualMachine({ vmid: 101, node: "two", name: "g101" }),
      container({ vmid: 102, node: "one", name: "g102", tags: ["web"] }),
      virtualMachine({ vmid: 103, node: "two", name: "g103" }),
      { ...plain, config: new Map([...plain.config, ["env", "A=1"]]) },
      container({ vmid: 105, node: "one", name: "g105", startedAt: NOW - 600 }),
    ],
    storages: standardStorages(),
    tokenSecrets: new Map(TOKENS.map((token) => [token, RECORDED_SECRET])),
  });
  const zones = new Map([["green", { type: "simple" }]]);
  return { ...state, secondFactors: new Map([["off@pve", {}]]), cluster: { ...state.cluster, zones } };
}
