import type { CallParams, EndpointName } from "../../src/api/endpoints/index";
import { guestSamples } from "./guestSamples";
import { realmSamples } from "./realmSamples";
import { storageSamples } from "./storageSamples";
import { upidOf } from "../server/upid";
import { signVncTicket } from "../server/tickets";
import { NOW, testCrypto } from "./memoryPort";

const node = "pve";

/** A task that the sample world holds. */
export const SAMPLE_TASK = upidOf({
  node,
  pid: 4711,
  pstart: 100,
  startedAt: NOW - 60,
  type: "qmstart",
  id: "100",
  authid: "root@pam",
});

/** A one-time-code entry that the sample world holds. */
export const SAMPLE_FACTOR = "0b7d6f5e-0000-4000-8000-000000000001";

const runningQemu = { node, vmid: "100" };
const runningLxc = { node, vmid: "101" };
const stoppedQemu = { node, vmid: "102" };
const stoppedLxc = { node, vmid: "103" };

type Samples = { readonly [Name in EndpointName]: CallParams<Name> | "none" };

/**
 * Parameters with which `root@pam` gets a 200 in the sample world: one for each row of the table, a missing one does
 * not compile. `none` where a call needs more than parameters.
 */
export const endpointSamples: Samples = {
  ...realmSamples,
  "access.index": {},
  "ticket.read": {},
  "ticket.create": { username: "root@pam", password: "rootpassword" },
  "vncticket.create": {
    authid: "root@pam",
    path: "/vms/100",
    privs: ["VM.Console"],
    port: 5900,
    vncticket: signVncTicket(testCrypto, { authid: "root@pam", path: "/vms/100", port: 5900 }, NOW),
  },
  "version.read": {},
  "users.list": { full: true },
  "users.create": { userid: "new@pve", password: "longenough", groups: ["staff"] },
  "users.read": { userid: "joe@pve" },
  "users.update": { userid: "joe@pve", groups: ["staff"], append: true },
  "users.delete": { userid: "joe@pve" },
  "users.unlockTfa": { userid: "locked@pve" },
  "password.update": { userid: "joe@pve", password: "longenough" },
  "tokens.list": { userid: "joe@pve" },
  "tokens.read": { userid: "joe@pve", tokenid: "tok" },
  "tokens.create": { userid: "joe@pve", tokenid: "fresh", expire: 0, comment: "CI" },
  "tokens.update": { userid: "joe@pve", tokenid: "tok", regenerate: true },
  "tokens.delete": { userid: "joe@pve", tokenid: "tok" },
  "tfa.list": {},
  "tfa.ofUser": { userid: "joe@pve" },
  "tfa.read": { userid: "locked@pve", id: SAMPLE_FACTOR },
  "tfa.create": { userid: "joe@pve", type: "recovery" },
  "tfa.update": { userid: "locked@pve", id: SAMPLE_FACTOR, enable: false },
  "tfa.delete": { userid: "locked@pve", id: SAMPLE_FACTOR },
  "users.factorKinds": { userid: "joe@pve" },
  "groups.list": {},
  "groups.create": { groupid: "crew", comment: "Crew" },
  "groups.read": { groupid: "staff" },
  "groups.update": { groupid: "staff", comment: "" },
  "groups.delete": { groupid: "staff" },
  "roles.list": {},
  "roles.create": { roleid: "Viewer", privs: ["VM.Audit"] },
  "roles.read": { roleid: "Custom" },
  "roles.update": { roleid: "Custom", privs: ["VM.Audit"], append: true },
  "roles.delete": { roleid: "Custom" },
  "acl.list": {},
  "acl.update": { path: "/vms/100", roles: ["PVEVMUser"], users: ["joe@pve"] },
  "permissions.read": { userid: "joe@pve", path: "/vms/100" },
  "pools.list": {},
  "pools.create": { poolid: "prod/web", comment: "Web" },
  "pools.update": { poolid: "prod", vms: ["101"] },
  "pools.delete": { poolid: "spare" },
  "pools.read": { poolid: "prod" },
  "pools.updateByPath": { poolid: "prod", comment: "" },
  "pools.deleteByPath": { poolid: "spare" },
  "realms.list": {},
  "realms.create": { realm: "corp2", type: "openid", "issuer-url": "https://id.example", "client-id": "pve" },
  "realms.read": { realm: "pve" },
  "realms.update": { realm: "pve", comment: "Ours" },
  "realms.delete": { realm: "corp" },
  "resources.list": {},
  "options.read": {},
  "options.update": { description: "Ours", "next-id": "lower=200,upper=300" },
  "tasks.list": {},
  "log.list": {},
  "tasks.ofNode": { node },
  "tasks.index": { node, upid: SAMPLE_TASK },
  "tasks.status": { node, upid: SAMPLE_TASK },
  "tasks.log": { node, upid: SAMPLE_TASK },
  "tasks.stop": { node, upid: SAMPLE_TASK },
  "nodes.list": {},
  "nodes.index": { node },
  "nodes.status": { node },
  "nodes.termproxy": { node },
  "nodes.vncshell": { node, websocket: true },
  "nodes.spiceshell": { node },
  "nodes.vncwebsocket": "none",
  "qemu.list": { node },
  "qemu.status": runningQemu,
  "qemu.config": runningQemu,
  "qemu.start": stoppedQemu,
  "qemu.stop": runningQemu,
  "qemu.shutdown": runningQemu,
  "qemu.reboot": runningQemu,
  "qemu.delete": stoppedQemu,
  "lxc.list": { node },
  "lxc.status": runningLxc,
  "lxc.config": runningLxc,
  "lxc.start": stoppedLxc,
  "lxc.stop": runningLxc,
  "lxc.shutdown": runningLxc,
  "lxc.reboot": runningLxc,
  "lxc.delete": stoppedLxc,
  ...guestSamples,
  ...storageSamples,
};
