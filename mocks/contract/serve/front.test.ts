import { request } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { portOf, rootSession, serving, userIds } from "./running";

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

function send(port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = "GET", body = ""): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const CONTROL = { "X-Sandbox-Control": "1", "Content-Type": "application/json" };

test("only the server's own names are answered, and no page of another origin is let in", async () => {
  const port = portOf(await serving({ allowHosts: ["pve.example"] }));
  const status = async (host: string) => (await send(port, "/api2/json/access/domains", { host })).status;
  expect(await status("attacker.example")).toBe(421);
  expect(await status(`attacker.example:${port}`)).toBe(421);
  expect(await status(`localhost:${port}`)).toBe(200);
  expect(await status("pve.example")).toBe(200);
  const { headers } = await send(port, "/api2/json/access/domains", { Origin: "https://attacker.example" });
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("controls are there with --control alone, and need their header", async () => {
  const closed = portOf(await serving());
  expect((await send(closed, "/sandbox/info", CONTROL)).status).toBe(404);
  const port = portOf(await serving({ control: true }));
  expect((await send(port, "/sandbox/info")).status).toBe(403);
  const info = await send(port, "/sandbox/info", CONTROL);
  expect(JSON.parse(info.body)).toMatchObject({ data: { transport: "server", storage: "memory" } });
});

test("bodies above the limit are refused before they are read", async () => {
  const port = portOf(await serving({ control: true }));
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  expect((await send(port, "/api2/json/access/ticket", form, "POST", "a".repeat(524_289))).status).toBe(501);
  const huge = { ...CONTROL, "Content-Length": "100000000" };
  expect((await send(port, "/sandbox/import/preview", huge, "POST")).status).toBe(413);
});

test("a seeded clock stands still and is moved by a control; faults reach the caller", async () => {
  const server = await serving({ control: true });
  const port = portOf(server);
  const now = async () => (await send(port, "/api2/json/access/domains")).headers.date;
  expect(await now()).toBe("Thu, 15 Jan 2026 08:00:00 GMT");
  await send(port, "/sandbox/clock/advance", CONTROL, "POST", '{"seconds":3600}');
  expect(await now()).toBe("Thu, 15 Jan 2026 09:00:00 GMT");

  const fault = (kind: string, ms = 0) =>
    send(port, "/sandbox/faults/set", CONTROL, "POST", JSON.stringify({ faults: [{ target: "*", kind, ms, times: 1 }] }));
  await fault("500");
  expect((await send(port, "/api2/json/access/domains")).status).toBe(500);
  await fault("drop");
  await expect(send(port, "/api2/json/access/domains")).rejects.toThrow(/socket hang up|ECONNRESET/);
  await fault("latency", 250);
  const began = performance.now();
  await send(port, "/api2/json/access/domains");
  expect(performance.now() - began).toBeGreaterThan(240);
  await fault("hang");
  const hung = send(port, "/api2/json/access/domains").catch(() => "ended");
  await send(port, "/sandbox/info", CONTROL);
  await server.close();
  expect(await hung).toBe("ended");
});

test("the same seed gives the same secrets, another one others", async () => {
  const secret = async (seed: string) => {
    const { url } = await serving({ seed });
    const headers = await rootSession(url);
    const response = await fetch(`${url}api2/json/access/users/root@pam/token/ci`, { method: "POST", headers });
    const { data } = (await response.json()) as { readonly data: { readonly value: string } };
    return data.value;
  };
  const first = await secret("one");
  expect(await secret("one")).toBe(first);
  expect(await secret("two")).not.toBe(first);
});

test("--root-password replaces the scenario's", async () => {
  const { url } = await serving({ rootPassword: "my-own-one" });
  await expect(rootSession(url)).rejects.toThrow("401");
  expect(await userIds(url, await rootSession(url, "my-own-one"))).toContain("root@pam");
});

test("a graceful stop answers what has arrived and takes no more", async () => {
  const server = await serving();
  const port = portOf(server);
  const headers = await rootSession(server.url);
  const body = new URLSearchParams({ groupid: "last" });
  const answered = fetch(`${server.url}api2/json/access/groups`, { method: "POST", headers, body });
  await Promise.all([answered, new Promise((resolve) => setTimeout(resolve, 50)).then(() => server.close())]);
  expect((await answered).status).toBe(200);
  const refused = new Promise((resolve) => connect(port, "127.0.0.1").on("error", resolve).on("connect", () => resolve("open")));
  expect(await refused).toMatchObject({ code: "ECONNREFUSED" });
});
