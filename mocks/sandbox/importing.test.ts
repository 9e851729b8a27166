import { expect, test } from "vitest";
import { createTestServer } from "../node";

const MANUAL = `user:root@pam:1:0::::::
user:test@pve:1:0::::::
user:testuser@pve:1:0::::Just a test::
user:user@pam:1:0::::::

group:admin:user@pam::
group:testgroup:test@pve::
`;
const LOGINS = { password: "training", hostAccounts: true };
const NOTHING = { guestRanges: "", storages: [], nodes: [] };

test("the manual's file becomes a world whose logins work", async () => {
  const server = await createTestServer();
  const shown = await server.control("import.preview", { userCfg: MANUAL, pveVersion: 9 });
  expect(shown.warnings).toEqual([]);
  expect(shown.counts).toMatchObject({ users: 4, groups: 2, aclEntries: 0, realms: 2 });
  const world = await server.control("import.create", {
    name: "manual",
    userCfg: MANUAL,
    pveVersion: 9,
    inventory: NOTHING,
    logins: LOGINS,
  });
  expect(world).toMatchObject({ name: "manual", scenario: null, pveVersion: 9 });
  for (const userid of ["root@pam", "test@pve", "testuser@pve", "user@pam"]) await server.login(userid, "training");
  const { logins } = await server.control("sandbox.info");
  expect(logins.map(({ canLogIn, password }) => [canLogIn, password])).toEqual(Array(4).fill([true, "training"]));
  expect((await server.control("export.read", {})).userCfg).toBe(MANUAL);
  expect((await server.control("export.read", {})).secrets).toBeUndefined();
});

test("warnings name file and line, and what paths and pools name is listed", async () => {
  const server = await createTestServer();
  const userCfg = "user:a@pve:1:0::::::\n# notes\npool:p::100,7x:big:\nacl:1:/vms/205:a@pve:PVEVMUser:\nacl:1:/nodes/n1:a@pve:PVEAuditor:\n";
  const shown = await server.control("import.preview", { userCfg, domainsCfg: "x\n", pveVersion: 8 });
  expect(shown.warnings.map(({ file, line, code }) => [file, line, code])).toEqual([
    ["user.cfg", 2, "line-unknown"],
    ["user.cfg", 3, "pool-guest-invalid"],
    ["domains.cfg", 1, "line-unknown"],
  ]);
  expect([shown.guests, shown.storages, shown.nodes, shown.pools]).toEqual([["100", "205"], ["big"], ["n1"], ["p"]]);
});

test("guests come from ranges, names, the files and a resource list", async () => {
  const server = await createTestServer();
  const resources = JSON.stringify({
    data: [
      { type: "lxc", vmid: 300, node: "n2", name: "proxy", status: "stopped", maxcpu: 1, maxmem: 5e8, maxdisk: 8e9 },
      { type: "storage", storage: "nfs", node: "n2", plugintype: "nfs", content: "iso", shared: 1, disk: 1, maxdisk: 2 },
      { type: "network", id: "network/n2/zone/localnetwork" },
    ],
  });
  await server.control("import.create", {
    name: "mine",
    userCfg: "user:root@pam:1:0::::::\n\nacl:1:/vms/205:root@pam!x:PVEVMUser:\n",
    pveVersion: 9,
    inventory: { guestRanges: "100-102, 110", guestNames: { "110": "web" }, storages: ["fast"], nodes: ["n1"], resources },
    logins: LOGINS,
  });
  const headers = await server.login("root@pam", "training");
  const response = await server.fetch("/api2/json/cluster/resources", { headers });
  const { data } = (await response.json()) as { readonly data: readonly { id: string; name?: string; node?: string }[] };
  const guests = data.filter(({ id }) => /^(?:qemu|lxc)/.test(id));
  expect(guests.map(({ id, name, node }) => [id, name, node])).toEqual([
    ["qemu/100", "vm-100", "n2"],
    ["qemu/101", "vm-101", "n2"],
    ["qemu/102", "vm-102", "n2"],
    ["qemu/110", "web", "n2"],
    ["lxc/300", "proxy", "n2"],
  ]);
  const storages = data.filter(({ id }) => id.startsWith("storage/")).map(({ id }) => id);
  expect(storages).toEqual(["storage/n2/nfs", "storage/n2/fast", "storage/n1/fast"]);
});

test("every faulty field of an import is named at once, with its place", async () => {
  const server = await createTestServer();
  const order = {
    name: "x",
    userCfg: "",
    pveVersion: 9 as const,
    inventory: { guestRanges: "100-99", storages: ["9x"], nodes: ["-n"], resources: '[\n{"type": }]' },
    logins: LOGINS,
  };
  const refusal = await server.control("import.create", order).catch((error: unknown) => String(error));
  expect(refusal).toContain('{"field":"inventory.guestRanges","code":"bad-range","value":"100-99"}');
  expect(refusal).toContain('"field":"inventory.resources","code":"bad-json","line":2,"column":10');
  expect(refusal).toContain('{"field":"inventory.nodes","code":"bad-name","value":"-n"}');
  expect(refusal).toContain('{"field":"inventory.storages","code":"bad-name","value":"9x"}');
  const inventory = { ...NOTHING, resources: '[{"type":"qemu","vmid":"x","node":"n"}]' };
  await expect(server.control("import.create", { ...order, inventory })).rejects.toThrow('"path":"0.vmid"');
  await expect(server.control("import.create", { ...order, inventory, name: " " })).rejects.toThrow('"field":"name"');
});
