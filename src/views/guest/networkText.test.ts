import { expect, it } from "vitest";
import { isVlan, networkParts, networkPath, networkText } from "./networkText";

const device = "virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1,mtu=1400";

it("changes bridge, VLAN and firewall and keeps the rest", () => {
  expect(networkParts(device)).toEqual({ bridge: "vmbr0", tag: "", firewall: true });
  const parts = { bridge: "vmbr1", tag: "5", firewall: false };
  expect(networkText(device, parts)).toBe("virtio=BC:24:11:00:00:01,mtu=1400,bridge=vmbr1,tag=5");
  expect(networkPath(parts)).toBe("/sdn/zones/localnetwork/vmbr1/5");
});

it("knows the numbers that a VLAN can have", () => {
  expect(["", "1", "4094"].every(isVlan)).toBe(true);
  expect(["0", "4095", "x", "05"].some(isVlan)).toBe(false);
});
