import { expect, test } from "vitest";
import { createTestServer } from "../node";

type Row = Readonly<Record<string, unknown>>;
interface Answered {
  readonly data: readonly Row[];
  readonly total?: number;
}

async function as(userid: string) {
  const server = await createTestServer({ scenario: "showcase" });
  const headers = await server.login(userid, "training");
  return async (path: string, method = "GET") => {
    const response = await server.fetch(`/api2/json${path}`, { headers, method });
    return (await response.json()) as Answered;
  };
}

const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

test("the resource list comes in PVE's order and hides what the caller may not see", async () => {
  const rows = (await (await as("root@pam"))("/cluster/resources")).data;
  const kinds = rows.map(({ type }) => (type === "lxc" ? "qemu" : type));
  expect([...new Set(kinds)]).toEqual(["pool", "qemu", "node", "storage", "network"]);
  expect(rows.find(({ id }) => id === "qemu/120")).toMatchObject({ pool: "production/web", tags: "web", status: "running" });

  const read = await as("chiyo@pve");
  const own = (await read("/cluster/resources")).data;
  expect(ids(own)).toEqual(["qemu/111", "qemu/120", "qemu/121", "lxc/122", "node/pve1", "node/pve2", "node/pve3"]);
  expect(own[0]).not.toHaveProperty("pool");
  expect(own.at(-1)).not.toHaveProperty("maxcpu");
  expect(ids((await read("/cluster/resources?type=node")).data)).toHaveLength(3);
});

test("a pool's sums count running members", async () => {
  const rows = (await (await as("root@pam"))("/cluster/resources")).data;
  const pool = rows.find(({ id }) => id === "/pool/development");
  expect(pool).toMatchObject({ maxcpu: 11, pool: "development" });
});

test("tasks are shown to their owner and to auditors", async () => {
  const call = await as("dmitri@pve");
  await call("/nodes/pve1/qemu/120/status/stop", "POST");
  expect((await call("/nodes/pve1/tasks?source=all")).total).toBe(1);
  expect((await call("/nodes/pve1/tasks?source=active")).data).toEqual([
    expect.objectContaining({ type: "qmstop", status: "RUNNING", user: "dmitri@pve" }),
  ]);
  expect((await call("/nodes/pve1/tasks?source=all&limit=0")).data).toEqual([]);
  expect((await call("/cluster/tasks")).data).toHaveLength(1);
});

test("datacenter options are short for ordinary users", async () => {
  const plain = (await (await as("chiyo@pve"))("/cluster/options")).data;
  expect(Object.keys(plain)).toEqual(["allowed-tags"]);
  const whole = (await (await as("anna@pve"))("/cluster/options")).data;
  expect(whole).toMatchObject({ mac_prefix: "BC:24:11", keyboard: "en-us", description: "Kontor: office cluster" });
});
