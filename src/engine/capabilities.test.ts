import { expect, it } from "vitest";
import { type Bucket, capabilitiesOf } from "./capabilities";
import { readUserCfg } from "./userCfg/read";

type Buckets = Readonly<Record<Bucket, readonly string[]>>;

const EMPTY: Buckets = { access: [], dc: [], mapping: [], nodes: [], sdn: [], storage: [], vms: [] };

/** One of each: VM, Datastore, Sys, User, Group, SDN, Mapping, Pool, Realm and Permissions.Modify. */
const ROLE =
  "VM.Audit,Datastore.Audit,Sys.Audit,Sys.Modify,Sys.Console,User.Modify,Group.Allocate,SDN.Use,Mapping.Use," +
  "Pool.Audit,Realm.Allocate,Permissions.Modify";

function capabilitiesAt(path: string, propagate: 0 | 1 = 0): Buckets {
  const cfg = `user:a@pve:1:0:::::\nuser:b@pve:1:0:::::\nrole:R:${ROLE}:\nacl:${String(propagate)}:${path}:a@pve:R:\n`;
  return capabilitiesOf(readUserCfg(cfg, 9).model, "a@pve");
}

it.each<[path: string, buckets: Partial<Buckets>]>([
  ["/", { dc: ["SDN.Use", "Sys.Audit", "Sys.Modify"] }],
  ["/vms", { vms: ["Permissions.Modify", "VM.Audit"] }],
  ["/vms/100", { vms: ["Permissions.Modify", "VM.Audit"] }],
  ["/access", { access: ["Group.Allocate", "Permissions.Modify", "User.Modify"] }],
  ["/access/groups", { access: ["Group.Allocate", "Permissions.Modify", "User.Modify"] }],
  ["/access/realm/pve", { access: ["Group.Allocate", "Permissions.Modify", "User.Modify"] }],
  ["/storage", { storage: ["Datastore.Audit", "Permissions.Modify"] }],
  ["/storage/local", { storage: ["Datastore.Audit", "Permissions.Modify"] }],
  ["/nodes", { nodes: ["Permissions.Modify", "Sys.Audit", "Sys.Console", "Sys.Modify"] }],
  ["/nodes/pve1", { nodes: ["Permissions.Modify", "Sys.Audit", "Sys.Console", "Sys.Modify"] }],
  ["/sdn", { sdn: ["Permissions.Modify", "SDN.Use"] }],
  ["/sdn/zones/z", { sdn: ["Permissions.Modify", "SDN.Use"] }],
  ["/mapping", { mapping: ["Mapping.Use", "Permissions.Modify"] }],
  ["/mapping/pci/gpu", { mapping: ["Mapping.Use", "Permissions.Modify"] }],
  [
    "/pool/p",
    { storage: ["Datastore.Audit", "Permissions.Modify"], vms: ["Permissions.Modify", "VM.Audit"] },
  ],
  ["/pool", { storage: ["Datastore.Audit", "Permissions.Modify"], vms: ["Permissions.Modify", "VM.Audit"] }],
])("an entry on %s fills its own buckets alone", (path, buckets) => {
  expect(capabilitiesAt(path)).toEqual({ ...EMPTY, ...buckets });
});

it("takes what the root hands down, on paths without an entry too", () => {
  expect(capabilitiesAt("/", 1)).toEqual({
    access: ["Group.Allocate", "Permissions.Modify", "User.Modify"],
    dc: ["SDN.Use", "Sys.Audit", "Sys.Modify"],
    mapping: ["Mapping.Use", "Permissions.Modify"],
    nodes: ["Permissions.Modify", "Sys.Audit", "Sys.Console", "Sys.Modify"],
    sdn: ["Permissions.Modify", "SDN.Use"],
    storage: ["Datastore.Audit", "Permissions.Modify"],
    vms: ["Permissions.Modify", "VM.Audit"],
  });
});

it("collects over several paths", () => {
  const cfg =
    "user:a@pve:1:0:::::\nrole:S:VM.Audit:\nrole:T:VM.Backup:\nacl:0:/vms/1000:a@pve:S:\nacl:0:/vms/1001:a@pve:T:\n";
  expect(capabilitiesOf(readUserCfg(cfg, 9).model, "a@pve").vms).toEqual(["VM.Audit", "VM.Backup"]);
});

it("has every bucket for somebody without any right", () => {
  expect(capabilitiesOf(readUserCfg("", 9).model, "nobody@pve")).toEqual(EMPTY);
});
