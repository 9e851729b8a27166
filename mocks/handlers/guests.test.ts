import { expect, test } from "vitest";
import { createTestServer, type TestServer } from "../node";

type Row = Readonly<Record<string, unknown>>;

async function opened(scenario: string) {
  const server = await createTestServer({ scenario });
  const headers = await server.login("root@pam", "training");
  const send = async (method: string, path: string) => {
    const response = await server.fetch(`/api2/json${path}`, { method, headers });
    return (await response.json()) as { readonly data: unknown; readonly message?: string };
  };
  return { server, send, row: async (path: string) => (await send("GET", path)).data as Row };
}

async function advance(server: TestServer, seconds: number) {
  await server.control("clock.advance", { seconds });
}

test("a virtual machine follows its task: stops, starts, counts its uptime", async () => {
  const { server, send, row } = await opened("tutorial");
  const guest = "/nodes/pve/qemu/100";
  const { data: upid } = await send("POST", `${guest}/status/shutdown`);
  const task = `/nodes/pve/tasks/${encodeURIComponent(String(upid))}/status`;
  expect(await row(task)).toMatchObject({ status: "running", type: "qmshutdown", id: "100", user: "root@pam" });
  expect(await row(`${guest}/status/current`)).toMatchObject({ status: "running" });
  await advance(server, 7);
  expect(await row(task)).toMatchObject({ status: "stopped", exitstatus: "OK" });
  expect(await row(`${guest}/status/current`)).toMatchObject({ status: "stopped", uptime: 0, cpu: 0 });
  await send("POST", `${guest}/status/start`);
  await advance(server, 63);
  expect(await row(`${guest}/status/current`)).toMatchObject({ status: "running", uptime: 60 });
  const { data: again } = await send("POST", `${guest}/status/start`);
  const second = await row(`/nodes/pve/tasks/${encodeURIComponent(String(again))}/status`);
  expect(second).toMatchObject({ status: "stopped", exitstatus: "VM 100 already running" });
  await server.control("history.undo");
  expect(await row(`${guest}/status/current`)).toMatchObject({ status: "stopped" });
});

test("a stopped task leaves the guest as it was", async () => {
  const { server, send, row } = await opened("tutorial");
  const { data: upid } = await send("POST", "/nodes/pve/qemu/100/status/shutdown");
  await send("DELETE", `/nodes/pve/tasks/${encodeURIComponent(String(upid))}`);
  await advance(server, 60);
  expect(await row("/nodes/pve/qemu/100/status/current")).toMatchObject({ status: "running" });
});

test("containers notice at once, and guests elsewhere do not exist here", async () => {
  const { send } = await opened("showcase");
  expect((await send("POST", "/nodes/pve3/lxc/130/status/start")).message).toBe("CT 130 already running\n");
  expect((await send("DELETE", "/nodes/pve3/lxc/130")).message).toBe("unable to destroy CT 130 - container is running\n");
  expect((await send("POST", "/nodes/pve3/qemu/201/status/reboot")).message).toBe("VM 201 not running\n");
  expect((await send("GET", "/nodes/pve1/qemu/201/config")).message).toBe(
    "Configuration file 'nodes/pve1/qemu-server/201.conf' does not exist\n",
  );
});

test("a removed guest takes its entries and its pool membership with it; undo brings all back", async () => {
  const { server, send } = await opened("showcase");
  const before = await server.control("export.read", {});
  await send("POST", "/nodes/pve2/qemu/202/status/stop");
  await advance(server, 5);
  await send("DELETE", "/nodes/pve2/qemu/202");
  const after = (await server.control("export.read", {})).userCfg;
  expect(after).not.toContain("/vms/202");
  expect(after).toContain("pool:development:Test machines of the developers:200,201,203:");
  await server.control("history.undo");
  expect(await server.control("export.read", {})).toEqual(before);
});
