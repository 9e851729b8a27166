import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { rootSession, serving } from "./running";

/** The terminal itself is loaded when the first console opens. */
const PATIENCE = { timeout: 10_000 };

interface Console {
  readonly address: string;
  readonly user: string;
  readonly ticket: string;
}

async function termproxy(url: string, headers: Readonly<Record<string, string>>): Promise<Console> {
  const response = await fetch(`${url}api2/json/nodes/pve1/termproxy`, { method: "POST", headers });
  const { data } = (await response.json()) as { readonly data: { user: string; ticket: string; port: number } };
  const query = new URLSearchParams({ port: String(data.port), vncticket: data.ticket });
  const address = `${url.replace(/^http/, "ws")}api2/json/nodes/pve1/vncwebsocket?${query.toString()}`;
  return { address, user: data.user, ticket: data.ticket };
}

/** How connecting ends: `open`, or the status of the refusal. */
function outcome(address: string, headers: Readonly<Record<string, string>>): Promise<string | number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address, ["binary"], { headers });
    socket.on("open", () => resolve("open"));
    socket.on("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
    socket.on("error", () => resolve("error"));
  });
}

test("a terminal is a WebSocket that speaks PVE's protocol", async () => {
  const { url } = await serving();
  const headers = await rootSession(url);
  const { address, user, ticket } = await termproxy(url, headers);
  const socket = new WebSocket(address, ["binary"], { headers });
  let text = "";
  socket.on("message", (data: Buffer) => (text += data.toString("utf8")));
  await new Promise((resolve) => socket.on("open", resolve));
  expect(socket.protocol).toBe("binary");
  socket.send(`${user}:${ticket}\n`);
  await expect.poll(() => text, PATIENCE).toContain("root@pve1:~#");
  const line = "id\r";
  socket.send(`0:${line.length}:${line}`);
  await expect.poll(() => text, PATIENCE).toContain("uid=0(root)");
  const closed = new Promise((resolve) => socket.on("close", resolve));
  socket.close();
  await closed;
});

test("a WebSocket needs a session, a console's address, and a page of the server's own origin", async () => {
  const { url } = await serving();
  const headers = await rootSession(url);
  const { address } = await termproxy(url, headers);
  expect(await outcome(address, {})).toBe(401);
  expect(await outcome(address, { ...headers, Origin: "https://attacker.example" })).toBe(403);
  expect(await outcome(address, { ...headers, Host: "attacker.example" })).toBe(421);
  expect(await outcome(`${url.replace(/^http/, "ws")}api2/json/version`, headers)).toBe(404);
  expect(await outcome(address, { ...headers, Origin: new URL(url).origin })).toBe("open");
});
