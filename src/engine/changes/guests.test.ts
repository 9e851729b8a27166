import { expect, it } from "vitest";
import { linesOf, modelOf } from "./testing/applied";
import { withGuestInPool, withoutGuest, withoutStorage } from "./guests";

const model = modelOf(
  "user:joe@pve:1:0:",
  "pool:a::100:local:",
  "pool:b::1001:local,nfs:",
  "acl:1:/vms/100:joe@pve:PVEVMUser:",
  "acl:1:/vms/100/x:joe@pve:PVEVMUser:",
  "acl:1:/vms/1001:joe@pve:PVEVMUser:",
  "acl:1:/storage/local:joe@pve:PVEAuditor:",
);

it("takes a guest's entries and membership along, and no other guest's", () => {
  const lines = linesOf(withoutGuest(model, "100"), "pool", "acl:1:/vms/100", "acl:1:/vms/100/x", "acl:1:/vms/1001");
  expect(lines).toEqual(["pool:a:::local:", "pool:b::1001:local,nfs:", "acl:1:/vms/1001:joe@pve:PVEVMUser:"]);
  expect(linesOf(withoutGuest(model, "7"), "acl")).toHaveLength(4);
});

it("takes a storage out of all pools", () => {
  const lines = linesOf(withoutStorage(model, "local"), "pool", "acl:1:/storage/local");
  expect(lines).toEqual(["pool:a::100::", "pool:b::1001:nfs:"]);
});

it("puts a guest into a pool, and into one alone", () => {
  const lines = linesOf(withGuestInPool(model, "100", "b"), "pool");
  expect(lines).toEqual(["pool:a:::local:", "pool:b::100,1001:local,nfs:"]);
  expect(withGuestInPool(model, "100", "gone")).toBe(model);
});
