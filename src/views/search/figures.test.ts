import { expect, test } from "vitest";
import type { ResourceRow } from "../../api/schemas/resources";
import { hostLoad, hostsOf, part } from "./figures";

const texts = {
  node: "pve",
  status: undefined,
  name: undefined,
  pool: undefined,
  storage: undefined,
  content: undefined,
  plugintype: undefined,
  network: undefined,
  "network-type": undefined,
  "zone-type": undefined,
  tags: undefined,
  lock: undefined,
};
const host: ResourceRow = { ...texts, id: "node/pve", type: "node", maxcpu: 8, maxmem: 1000 };
const guest: ResourceRow = {
  ...texts,
  id: "qemu/100",
  type: "qemu",
  vmid: 100,
  cpu: 0.5,
  maxcpu: 4,
  mem: 250,
  maxmem: 500,
  uptime: 60,
};

test("a part of nothing is not known", () => {
  expect(part(1, 4)).toBe(0.25);
  expect(part(1, 0)).toBeUndefined();
  expect(part(undefined, 4)).toBeUndefined();
});

test("a guest's load counts against its whole host, while it runs", () => {
  const hosts = hostsOf([host, guest]);
  expect(hostLoad(guest, hosts)).toEqual({ cpu: 0.25, memory: 0.25 });
  expect(hostLoad({ ...guest, uptime: 0 }, hosts)).toBeUndefined();
  expect(hostLoad(host, hosts)).toBeUndefined();
  expect(hostLoad({ ...guest, node: "other" }, hosts)).toBeUndefined();
});
