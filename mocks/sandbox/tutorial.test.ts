import { expect, test } from "vitest";
import { createTestServer, type SessionHeaders, type TestServer } from "../node";

async function send(server: TestServer, headers: SessionHeaders, method: string, path: string, body?: object) {
  const form = body === undefined ? {} : { body: new URLSearchParams(Object.entries(body)) };
  const response = await server.fetch(`/api2/json${path}`, { method, headers, ...form });
  const { data } = (await response.json()) as { readonly data: unknown };
  return { status: response.status, data };
}

async function shell(server: TestServer, headers: SessionHeaders) {
  const { data } = await send(server, headers, "POST", "/nodes/pve/termproxy");
  const { port, ticket, user } = data as { readonly port: number; readonly ticket: string; readonly user: string };
  const url = new URL(`ws://pve.test/api2/json/nodes/pve/vncwebsocket?port=${port}&vncticket=${encodeURIComponent(ticket)}`);
  let screen = "";
  let closed = false;
  const wire = {
    send: (bytes: Uint8Array) => void (screen += new TextDecoder().decode(bytes)),
    close: () => void (closed = true),
  };
  const connection = server.sandbox.consoles.connect(url, wire);
  connection.receive(`${user}:${ticket}\n`);
  const seen = (text: string) =>
    expect.poll(() => (screen.includes(text) ? text : screen), { timeout: 10_000, interval: 5 }).toBe(text);
  return {
    type: (text: string) => connection.receive(`0:${new TextEncoder().encode(text).length}:${text}`),
    seen,
    clear: () => void (screen = ""),
    end: () => connection.end(),
    isClosed: () => closed,
    url,
    greeting: `${user}:${ticket}\n`,
  };
}

async function done(server: TestServer): Promise<readonly string[]> {
  const { scenario } = await server.control("scenario.read");
  return scenario?.steps.filter((step) => step.done).map((step) => step.id) ?? [];
}

async function mistakes(server: TestServer): Promise<readonly string[]> {
  return (await server.control("scenario.read")).scenario?.mistakes.map(({ code }) => code) ?? [];
}

const PAM = "vmuser-pam@pam";
const PVE = "vmuser-pve@pve";

test("the tutorial from the first step to the last", async () => {
  const server = await createTestServer();
  const root = await server.login("root@pam", "training");
  expect(await done(server)).toEqual([]);

  const terminal = await shell(server, root);
  await terminal.seen("root@pve:~# ");
  terminal.type("adduser vmuser-pam\r");
  await terminal.seen("New password: ");
  terminal.type("secret-1\r");
  await terminal.seen("Retype new password: ");
  terminal.type("secret-1\r");
  await terminal.seen("Full Name []: ");
  terminal.type("\r\r\r\r\r");
  await terminal.seen("Is the information correct? [Y/n] ");
  terminal.clear();
  terminal.type("Y\r");
  await terminal.seen("root@pve:~# ");
  expect(await done(server)).toEqual(["host-account"]);
  terminal.clear();
  terminal.type("id vmuser-pam\r");
  await terminal.seen("uid=1000(vmuser-pam) gid=1000(vmuser-pam)");
  await expect.poll(() => done(server)).toEqual(["host-account", "check-account"]);

  await send(server, root, "POST", "/access/users", { userid: PAM });
  await send(server, root, "PUT", "/access/acl", { path: "/vms/100", roles: "PVEVMUser", users: PAM });
  expect(await done(server)).toHaveLength(4);

  const pam = await server.login(PAM, "secret-1");
  const seen = await send(server, pam, "GET", "/cluster/resources?type=vm");
  expect(seen.data).toEqual([expect.objectContaining({ vmid: 100, name: "ubuntu-desktop-1", status: "running" })]);
  expect(await done(server)).toContain("log-in-pam");
  expect((await send(server, pam, "GET", "/nodes/pve/qemu/100/config")).status).toBe(200);
  expect((await send(server, pam, "GET", "/nodes/pve/qemu/101/config")).status).toBe(403);
  expect((await send(server, pam, "DELETE", "/nodes/pve/qemu/100")).status).toBe(403);
  expect((await send(server, pam, "POST", "/nodes/pve/qemu/100/status/shutdown")).status).toBe(200);
  expect(await done(server)).toContain("try-limits");

  await send(server, root, "POST", "/access/users", { userid: PVE, password: "secret-2" });
  await send(server, root, "PUT", "/access/acl", { path: "/vms/101", roles: "PVEVMUser", users: PVE });
  expect(await done(server)).not.toContain("log-in-pve");
  await server.login(PVE, "secret-2");
  expect(await done(server)).not.toContain("compare-on-host");

  terminal.clear();
  terminal.type("id vmuser-pve\r");
  await terminal.seen("no such user");
  await expect.poll(async () => (await done(server)).length).toBe(10);
  expect(await mistakes(server)).toEqual([]);

  terminal.end();
  const journal = JSON.stringify(await server.control("history.list"));
  expect(journal).toContain("adduser vmuser-pam");
  expect(journal).not.toMatch(/secret-\d/);
  expect(JSON.stringify(await server.control("events.list"))).not.toMatch(/secret-\d/);
});

test("a console ticket opens one connection, and only to its own user", async () => {
  const server = await createTestServer();
  const root = await server.login("root@pam", "training");
  const terminal = await shell(server, root);
  await terminal.seen("root@pve:~# ");
  let closed = false;
  const second = server.sandbox.consoles.connect(terminal.url, { send: () => undefined, close: () => void (closed = true) });
  second.receive(terminal.greeting);
  await expect.poll(() => closed).toBe(true);
  await server.control("worlds.reset", {});
  expect(terminal.isClosed()).toBe(true);
});

test("the usual mistakes are recognised while they last", async () => {
  const server = await createTestServer();
  const root = await server.login("root@pam", "training");
  await send(server, root, "POST", "/access/users", { userid: PAM });
  expect(await mistakes(server)).toEqual(["no-host-account"]);
  await send(server, root, "PUT", "/access/acl", { path: "/vms", roles: "Administrator", users: PAM });
  expect(await mistakes(server)).toEqual(["no-host-account", "granted-too-wide", "role-too-strong"]);
  await send(server, root, "PUT", "/access/acl", { path: "/vms", roles: "Administrator", users: PAM, propagate: 0 });
  expect(await mistakes(server)).toContain("not-propagated");
  await send(server, root, "PUT", "/access/acl", { path: "/vms/100", roles: "NoAccess", users: PAM });
  await send(server, root, "PUT", `/access/users/${PAM}`, { enable: 0 });
  await server.login("vmuser-pam@pve", "guess").catch(() => undefined);
  expect(await mistakes(server)).toEqual(expect.arrayContaining(["role-no-access", "user-disabled", "wrong-realm"]));
});

test("a lesson begins anew from its start, and is found again", async () => {
  const server = await createTestServer({ scenario: "showcase" });
  expect((await server.control("scenario.read")).scenario).toBeNull();
  const world = await server.control("scenario.start", { id: "tutorial" });
  const root = await server.login("root@pam", "training");
  await send(server, root, "POST", "/access/users", { userid: PAM });
  expect(await done(server)).toEqual(["add-pam-user"]);
  expect(await server.control("scenario.start", { id: "tutorial" })).toEqual(world);
  expect(await done(server)).toEqual(["add-pam-user"]);
  await server.control("scenario.reset");
  expect(await done(server)).toEqual([]);
  expect((await server.control("events.list")).events).toEqual([]);
  await expect(server.control("scenario.start", { id: "nothing" })).rejects.toThrow("no-such-scenario");
});
