import { expect, it } from "vitest";
import { after, linesOf, modelOf, refusal } from "./testing/applied";
import type { ChangeOf } from "./change";

const model = modelOf(
  "user:joe@pve:1:0:",
  "pool:dev:text:100,101:local:",
  "pool:dev/sub::102::",
  "pool:far::300::",
  "pool:full:::nfs:",
  "role:Perm:Permissions.Modify:",
  "acl:1:/pool/dev:joe@pve:PVEPoolAdmin:",
  "acl:1:/vms/102:joe@pve:Perm:",
  "acl:1:/vms/103:joe@pve:PVEVMAdmin:",
  "acl:1:/vms/300:joe@pve:Perm:",
  "acl:1:/storage/nfs:joe@pve:PVEDatastoreAdmin:",
  "acl:1:/pool/gone/deep:joe@pve:PVEPoolAdmin:",
);

function put(change: Partial<ChangeOf<"pools.update">>): ChangeOf<"pools.update"> {
  return { kind: "pools.update", poolid: "dev", ...change };
}

it("creates a pool below its parent", () => {
  const next = after(model, { kind: "pools.create", poolid: "dev/sub/x", comment: "c" });
  expect(linesOf(next, "pool:dev/sub/x")).toEqual(["pool:dev/sub/x:c:::"]);
  expect(refusal(model, { kind: "pools.create", poolid: "dev" })).toEqual({ code: "pool-exists", poolid: "dev" });
  const orphan = { code: "pool-parent-does-not-exist", poolid: "no/x", parent: "no" };
  expect(refusal(model, { kind: "pools.create", poolid: "no/x" })).toEqual(orphan);
  for (const poolid of ["1a", "dev/1a"]) {
    expect(refusal(model, { kind: "pools.create", poolid })).toEqual({ code: "pool-name-start", poolid });
  }
});

it("deletes empty pools alone; a top-level one takes the entries below its path along", () => {
  const remove = (poolid: string) => ({ kind: "pools.delete", poolid }) as const;
  const notEmpty = (poolid: string, kind: string, id: string) => {
    return { code: "pool-not-empty", poolid, contains: { kind, id } };
  };
  expect(refusal(model, remove("dev"))).toEqual(notEmpty("dev", "pool", "dev/sub"));
  expect(refusal(model, remove("dev/sub"))).toEqual(notEmpty("dev/sub", "guest", "102"));
  expect(refusal(model, remove("full"))).toEqual(notEmpty("full", "storage", "nfs"));
  expect(refusal(model, remove("gone"))).toEqual({ code: "pool-does-not-exist", poolid: "gone" });
  const existing = { guests: new Set<string>(), storages: new Set<string>() };
  const inner = after(model, remove("dev/sub"), "root@pam", { existing });
  const gone = after(inner, remove("dev"), "root@pam", { existing });
  expect(linesOf(gone, "pool", "acl:1:/pool/dev")).toEqual(["pool:far::300::", "pool:full:::nfs:"]);
  const created = after(model, { kind: "pools.create", poolid: "gone" });
  expect(linesOf(after(created, remove("gone")), "acl:1:/pool/gone/deep")).toEqual([]);
});

it("keeps the entries of a deleted nested pool", () => {
  const acl = { kind: "acl.update", path: "/pool/dev/sub", roles: ["PVEPoolUser"], users: ["joe@pve"] } as const;
  const emptied = after(after(model, acl), put({ poolid: "dev/sub", vms: ["102"], delete: true }));
  const deleted = after(emptied, { kind: "pools.delete", poolid: "dev/sub" });
  expect(linesOf(deleted, "acl:1:/pool/dev/sub")).toHaveLength(1);
});

it("adds, moves and removes members, and changes the comment", () => {
  const next = after(model, put({ comment: "", vms: ["103", "300"], storage: ["nfs"], "allow-move": true }));
  expect(linesOf(next, "pool:dev", "pool:far")).toEqual([
    "pool:dev::100,101,103,300:local,nfs:",
    "pool:far::::",
  ]);
  const less = after(next, put({ vms: ["100"], storage: ["local"], delete: true }));
  expect(linesOf(less, "pool:dev")[0]).toBe("pool:dev::101,103,300:nfs:");
});

it("refuses members that are there, elsewhere, or not there", () => {
  expect(refusal(model, put({ poolid: "no" }))).toEqual({ code: "pool-does-not-exist", poolid: "no" });
  expect(refusal(model, put({ vms: ["103", "103"] }))).toEqual({ code: "guest-is-member", guest: "103" });
  const other = { code: "guest-in-other-pool", guest: "300", poolid: "far" };
  expect(refusal(model, put({ vms: ["300"] }))).toEqual(other);
  expect(refusal(model, put({ vms: ["300"], delete: true }))).toEqual({ code: "guest-is-no-member", guest: "300" });
  expect(refusal(model, put({ storage: ["local"] }))).toEqual({ code: "storage-is-member", storage: "local" });
  const absent = { code: "storage-is-no-member", storage: "nfs" };
  expect(refusal(model, put({ storage: ["nfs"], delete: true }))).toEqual(absent);
});

it("checks each member for the caller's own right, before anything else about it", () => {
  const not = (path: string, ...privileges: string[]) => ({ code: "not-allowed", missing: { path, privileges } });
  const ask = (change: Partial<ChangeOf<"pools.update">>) => refusal(model, put(change), "joe@pve");
  expect(ask({ vms: ["103"], storage: ["nfs"] })).toBeUndefined();
  expect(ask({ vms: ["102"], "allow-move": true })).toBeUndefined();
  expect(ask({ vms: ["100"] })).toEqual(not("/vms/100", "Permissions.Modify", "VM.Allocate"));
  expect(ask({ vms: ["300"], "allow-move": true })).toEqual(not("/pool/far", "Pool.Allocate"));
  expect(ask({ storage: ["local"] })).toEqual(not("/storage/local", "Permissions.Modify", "Datastore.Allocate"));
});
