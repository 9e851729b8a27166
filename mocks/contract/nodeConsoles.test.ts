import { beforeEach, expect, test } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";
import { sendAs } from "./sendAs";

let port: MemoryPort;
const as = (authid: string, call: string, params = {}) => ask(port, authid, call, params);

beforeEach(async () => {
  port = createMemoryPort(await sampleWorld());
});

test("a screen needs Sys.Console on the node, and anything but a login root@pam", async () => {
  for (const screen of ["vncshell", "spiceshell"]) {
    const call = `POST /nodes/pve/${screen}`;
    expect((await as("plain@pve", call)).message).toBe("Permission check failed (/nodes/pve, Sys.Console)\n");
    expect((await as("root@pam", call, { cmd: "upgrade" })).status).toBe(200);
    expect((await as("root@pam", call, { "cmd-opts": "x" })).errors).toEqual({ cmd: "missing property required by 'cmd-opts'" });
    expect((await as("root@pam", `POST /nodes/nowhere/${screen}`)).message).toMatch(/^hostname lookup 'nowhere' failed/);
  }
  await as("root@pam", "POST /access/roles", { roleid: "Shell", privs: "Sys.Console" });
  await as("root@pam", "PUT /access/acl", { path: "/nodes/pve", users: "plain@pve", roles: "Shell" });
  expect((await as("plain@pve", "POST /nodes/pve/vncshell", { cmd: "login" })).status).toBe(200);
  const refused = await as("plain@pve", "POST /nodes/pve/vncshell", { cmd: "upgrade" });
  expect([refused.status, refused.message]).toEqual([403, "Permission check failed (user != root@pam)\n"]);
});

test("a token opens no screen", async () => {
  const { data } = await as("root@pam", "POST /access/users/root@pam/token/shell", { privsep: 0 });
  const sent = { authuser: "root@pam!shell", method: "POST", path: "/nodes/pve/vncshell", params: {} };
  const { status, body } = await sendAs(port, sent, (data as { value: string }).value);
  expect(status).toBe(500);
  expect(body).toContain("value 'root@pam!shell' does not look like a valid user name");
});

test("through a WebSocket the ticket has a password in front, which the socket does not look at", async () => {
  const { data } = await as("root@pam", "POST /nodes/pve/vncshell", { websocket: 1 });
  const { ticket, password, port: at } = data as { ticket: string; password: string; port: number };
  expect(ticket).toMatch(new RegExp(`^${password}:PVEVNC:`));
  const socket = await as("root@pam", "GET /nodes/pve/vncwebsocket", { port: at, vncticket: ticket });
  expect(socket.data).toEqual({ port: at });
  const plain = (await as("root@pam", "POST /nodes/pve/vncshell")).data as { ticket: string };
  expect(plain.ticket).toMatch(/^PVEVNC:/);
});
