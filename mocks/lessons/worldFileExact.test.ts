import fc from "fast-check";
import { expect, test } from "vitest";
import { createTestServer, type TestServer } from "../node";
import { openNode } from "../pveum/testing";

async function callAsRoot(server: TestServer) {
  const root = (await server.control("sandbox.info")).logins.find(({ userid }) => userid === "root@pam");
  const headers = await server.login("root@pam", root?.password ?? "");
  return async (method: string, path: string, params: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const body = method === "GET" ? {} : { body: new URLSearchParams(params) };
    const answer = await server.fetch(`/api2/json${path}`, { method, headers, ...body });
    const { data, message } = (await answer.json()) as { readonly data?: unknown; readonly message?: string };
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${message ?? ""}`);
    return data;
  };
}

async function movedTo(text: string): Promise<TestServer> {
  const server = await createTestServer({ scenario: "empty" });
  await server.control("worlds.take", { text });
  return server;
}

const GUEST_READS = ["/cluster/resources", "/nodes/pve1/qemu/110/config", "/nodes/pve1/qemu/110/snapshot", "/nodes/pve2/qemu/121/config"];
const OTHER_READS = ["/cluster/options", "/cluster/jobs/realm-sync", "/access/domains", "/nodes/pve1/storage/local/content"];
/** Figures that run on with the time, and ids of the moment. */
const RUNNING = /"(?:uptime|cpu|mem|disk|netin|netout|diskread|diskwrite|next-run|pid|digest|memhost)":[^,}]+,?/g;

test("the rich world, changed in everything that is no permission, is the same where its file is opened", async () => {
  const node = await openNode("showcase");
  const from = await callAsRoot(node.server);
  await from("PUT", "/nodes/pve1/qemu/110/config", { memory: "2048", cores: "3", tags: "web", description: "a\nb <b>c</b>", net1: "virtio,bridge=vmbr0" });
  await from("POST", "/nodes/pve1/qemu/110/snapshot", { snapname: "before", description: "as it was" });
  await from("POST", "/nodes/pve2/qemu/121/status/stop");
  await from("POST", "/nodes/pve3/qemu/201/clone", { newid: "777", name: "made-here" });
  await from("DELETE", "/nodes/pve1/qemu/300");
  await from("PUT", "/cluster/options", { description: "Another text", console: "xtermjs", keyboard: "de" });
  await from("POST", "/cluster/jobs/realm-sync/nightly", { realm: "corp", schedule: "daily", scope: "both" });
  expect(await node.type("adduser --disabled-password --gecos 'Only Here' lonely; passwd -l oncall")).not.toContain("not found");
  await node.server.control("clock.advance", { seconds: 600 });
  const { text } = await node.server.control("worlds.write");
  expect(text).not.toMatch(/\$5\$|\$6\$|scrypt|salt\d/);
  expect(text).toContain('"lonely"');
  const there = await movedTo(text);
  const to = await callAsRoot(there);
  for (const path of [...GUEST_READS, ...OTHER_READS]) {
    const [one, other] = [await from("GET", path), await to("GET", path)].map((data) => JSON.stringify(data, null, 1).replaceAll(RUNNING, ""));
    expect(other, path).toBe(one);
  }
  const again = await there.control("worlds.write");
  expect(JSON.parse(again.text)).toEqual(JSON.parse(text));
});

test("a lesson's guest with other hardware keeps it, at every step that can be gone back to", async () => {
  const from = await createTestServer({ scenario: "tutorial" });
  const call = await callAsRoot(from);
  await call("PUT", "/nodes/pve/qemu/100/config", { memory: "8192" });
  const there = await movedTo((await from.control("worlds.write")).text);
  const other = await callAsRoot(there);
  expect(await other("GET", "/nodes/pve/qemu/100/config")).toMatchObject({ memory: "8192" });
  await there.control("scenario.reset", {});
  expect(await other("GET", "/nodes/pve/qemu/100/config")).toMatchObject({ memory: "4096" });
});

test("a cluster of 5,000 guests becomes a file, and a world again", async () => {
  const from = await createTestServer({ scenario: "large" });
  const { text } = await from.control("worlds.write");
  expect(await from.control("worlds.preview", { text })).toMatchObject({ users: 10_001, guests: 5000 });
  const there = await movedTo(text);
  expect(await there.control("export.read", {})).toEqual(await from.control("export.read", {}));
}, 30_000);

/** Values that might be mistaken for what they are not. */
const odd = fc.constantFrom("", ",", "=", "none", "virtio=,bridge=", ",,=,", "__proto__", "a=b,a=b", "%00", "-1", "order=", "9".repeat(40));
const key = fc.constantFrom("net0", "scsi0", "ide2", "boot", "tags", "memory", "cores", "lock", "parent", "template", "description", "__proto__", "rootfs", "name");
const OPTION = fc.constantFrom("console", "migration", "webauthn", "u2f", "tag-style", "user-tag-access", "registered-tags", "notify", "next-id", "crs", "ha", "consent-text", "nope");

test("whatever a file says of guests and options, the world opens and its pages are answered or refused", async () => {
  const from = await createTestServer({ scenario: "tutorial" });
  await (await callAsRoot(from))("PUT", "/nodes/pve/qemu/100/config", { memory: "8192" });
  const { text } = await from.control("worlds.write");
  const oddPairs = (of: fc.Arbitrary<string>) => fc.uniqueArray(fc.tuple(of, odd), { maxLength: 6, selector: ([name]) => name });
  const property = fc.asyncProperty(oddPairs(key), oddPairs(OPTION), async (config, options) => {
    const file = JSON.parse(text) as { states: { exact: Record<string, unknown> }[] };
    const snapshots = [["s1", { time: 1, config }]];
    for (const state of file.states) {
      state.exact = { guests: [{ vmid: "100", kind: "qemu", node: "pve", status: "stopped", config, snapshots }], options };
    }
    const there = await movedTo(JSON.stringify(file));
    const call = await callAsRoot(there);
    for (const path of ["/cluster/resources", "/nodes/pve/qemu/100/config", "/nodes/pve/qemu/100/snapshot", "/nodes/pve/qemu/100/status/current", "/cluster/options"]) {
      await call("GET", path);
    }
  });
  await fc.assert(property, { numRuns: 60 });
}, 30_000);

test("under other names a world has the same permissions, and no name or text of before", async () => {
  const from = await createTestServer({ scenario: "showcase" });
  await (await callAsRoot(from))("PUT", "/nodes/pve1/qemu/110/config", { description: "Kontor secret" });
  const { name, text } = await from.control("worlds.write", { otherNames: true });
  const own = /kontor|anna|berg|dmitri|paul|ceph|erp|shop|corp|sso|operator|helpdesk|pve1|secret|showcase|oncall/i;
  expect(`${name} ${text}`).not.toMatch(own);
  const { userCfg, domainsCfg } = await from.control("export.read", { otherNames: true });
  expect(`${userCfg}${domainsCfg}`).not.toMatch(own);
  expect(domainsCfg).toMatch(/^ldap: realm1$/m);
  const there = await movedTo(text);
  expect(await there.control("export.read", {})).toEqual({ userCfg, domainsCfg });
  const seen = await (await callAsRoot(there))("GET", "/cluster/resources");
  expect(seen).toHaveLength(((await (await callAsRoot(from))("GET", "/cluster/resources")) as readonly unknown[]).length);
});
