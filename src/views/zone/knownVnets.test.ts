import { expect, it } from "vitest";
import { knownVnets, vnetPath } from "./knownVnets";

const row = (path: string) => ({ path, type: "user", ugid: "a@pve", roleid: "R", propagate: true }) as const;

it("finds the VNets that entries name, once each", () => {
  const rows = [row("/sdn/zones/z/b/5"), row("/sdn/zones/z/b"), row("/sdn/zones/z/a"), row("/sdn/zones/zz/c"), row("/")];
  expect(knownVnets(rows, "z")).toEqual(["a", "b"]);
});

it("makes the path of a VNet and of a VLAN, and none of what is neither", () => {
  expect(vnetPath("z", "vmbr0", "")).toBe("/sdn/zones/z/vmbr0");
  expect(vnetPath("z", "vmbr0", "4096")).toBe("/sdn/zones/z/vmbr0/4096");
  expect(["4097", "0", "x"].map((vlan) => vnetPath("z", "vmbr0", vlan))).toEqual([undefined, undefined, undefined]);
  expect(vnetPath("z", "", "")).toBeUndefined();
});
