import { beforeEach, describe, expect, it } from "vitest";
import { createMemoryPort, type MemoryPort, NOW } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";
import { sendAs } from "./sendAs";
import { call, handleRequest } from "../server";
import { signCsrfToken, signTicket } from "../server/tickets";

const TOKEN = "joe@pve!ci";
const SECRET = "aaaaaaaa-0000-4000-8000-000000000000";

let port: MemoryPort;
beforeEach(async () => {
  const world = await sampleWorld();
  const userCfg = world.userCfg.replace("user:locked", `token:${TOKEN}:0:0::\nuser:locked`);
  port = createMemoryPort({ ...world, userCfg, tokenSecrets: new Map([[TOKEN, SECRET]]) });
});

function send(method: string, url: string, headers: Record<string, string> = {}, body = "") {
  return handleRequest(port, { method, url, headers: new Headers(headers), body });
}

const ticket = (userid = "joe@pve", at = NOW) => signTicket(port.crypto, userid, at);

describe("authentication", () => {
  it("takes a cookie, raw or encoded, and either form of the header", async () => {
    const url = "/api2/json/version";
    const ways: readonly Record<string, string>[] = [
      { cookie: `a=b; PVEAuthCookie=${ticket()}` },
      { cookie: `PVEAuthCookie=${encodeURIComponent(ticket())}` },
      { authorization: `PVEAuthCookie=${ticket()}` },
      { authorization: `PVEAuthCookie ${ticket()}` },
      { authorization: `PVEAPIToken=${TOKEN}=${SECRET}` },
      { authorization: `PVEAPIToken ${encodeURIComponent(TOKEN)}=${SECRET}` },
    ];
    for (const headers of ways) expect((await send("GET", url, headers)).status).toBe(200);
  });

  it("prefers a ticket to a token and a cookie to a header", async () => {
    const url = "/api2/json/version";
    expect(
      (await send("GET", url, { cookie: "PVEAuthCookie=x", authorization: `PVEAuthCookie=${ticket()}` })).status,
    ).toBe(401);
    expect(
      (await send("GET", url, { cookie: "PVEAuthCookie=x", authorization: `PVEAPIToken=${TOKEN}=${SECRET}` })).status,
    ).toBe(401);
  });

  it("refuses with an empty body, and late", async () => {
    const answer = await send("GET", "/api2/extjs/access/nothing");
    expect(answer).toMatchObject({ status: 401, reason: "No ticket", body: "" });
    expect(port.waits).toEqual([3000]);
    const ways: readonly Record<string, string>[] = [
      { cookie: `PVEAuthCookie=${ticket("nobody@pve")}` },
      { cookie: `PVEAuthCookie=${ticket("joe@pve", NOW - 7200)}` },
      { authorization: `PVEAPIToken=${TOKEN}=bbbbbbbb` },
      { authorization: `PVEAPIToken=nonsense` },
    ];
    for (const headers of ways) {
      expect(await send("GET", "/api2/json/version", headers)).toMatchObject({
        status: 401,
        reason: "Authentication failed!",
      });
    }
  });

  it("wants a CSRF token for writes with a ticket, not for those with a token", async () => {
    const cookie = `PVEAuthCookie=${ticket("root@pam")}`;
    const url = "/api2/json/access/groups";
    const missing = await send("POST", url, { cookie }, "groupid=crew");
    expect(missing).toMatchObject({ status: 401, reason: "Permission denied - invalid csrf token" });
    const csrf = signCsrfToken(port.crypto, "root@pam", NOW);
    expect((await send("POST", url, { cookie, csrfpreventiontoken: csrf }, "groupid=crew")).status).toBe(200);
    const byToken = await send("POST", url, { authorization: `PVEAPIToken=${TOKEN}=${SECRET}` }, "groupid=crew2");
    expect(byToken.status).toBe(403);
  });

  it("does not let a token log in, although the call is open to the world", async () => {
    const answer = await send(
      "POST",
      "/api2/json/access/ticket",
      { authorization: "PVEAPIToken=x=1" },
      "username=a&password=b",
    );
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({
      message: "Permission check failed (URI '/access/ticket' not available with API token, need proper ticket.\n)\n",
    });
  });
});

describe("requests", () => {
  it("carry the clock of the world", async () => {
    const { headers } = await send("GET", "/api2/json/access/ticket");
    expect(headers).toMatchObject({
      Date: new Date(NOW * 1000).toUTCString(),
      "Content-Type": "application/json;charset=UTF-8",
      "Cache-Control": "max-age=0",
    });
  });

  it("name a format that exists", async () => {
    expect(await send("GET", "/api2")).toMatchObject({ status: 501, reason: "no such uri" });
    expect(await send("GET", "/api2/xml/access/ticket")).toMatchObject({
      status: 501,
      body: "no formatter for uri /access/ticket, xml",
    });
    expect(await send("TRACE", "/api2/json/version")).toMatchObject({ status: 501, body: "" });
  });

  it("may not contradict their own path", async () => {
    const sent = { authuser: "root@pam", method: "PUT", path: "/access/groups/staff" };
    expect((await sendAs(port, { ...sent, params: { groupid: "staff", _dc: 1 } })).status).toBe(200);
    const conflict = await sendAs(port, { ...sent, params: { groupid: "other" } });
    expect(JSON.parse(conflict.body)).toMatchObject({
      errors: { groupid: "duplicate parameter (already defined in URI) with conflicting values!" },
    });
  });

  it("leave a note of writes, without secrets, and events", async () => {
    await sendAs(port, {
      authuser: "root@pam",
      method: "POST",
      path: "/access/users",
      params: { userid: "a@pve", password: "longenough", comment: "two words" },
    });
    expect(port.notes).toEqual([
      {
        actor: "root@pam",
        summary: "POST /access/users userid=a@pve password=******** comment='two words'",
        kind: "call",
        call: { name: "users.create", params: { userid: "a@pve", password: "********", comment: "two words" } },
      },
    ]);
    await sendAs(port, {
      authuser: null,
      method: "POST",
      path: "/access/ticket",
      params: { username: "a", realm: "pve", password: "wrong" },
    });
    await sendAs(port, {
      authuser: null,
      method: "POST",
      path: "/access/ticket",
      params: { username: "a@pve", password: "longenough" },
    });
    expect(port.events.filter((event) => event.kind === "login")).toEqual([
      { kind: "login", userid: "a@pve", ok: false, reason: "authentication failure" },
      { kind: "login", userid: "a@pve", ok: true },
    ]);
    expect(JSON.stringify([port.notes, port.events])).not.toContain("longenough");
  });

  it("can be made by a command, past HTTP", async () => {
    expect(await call(port, "root@pam", "POST", "/access/groups", new Map([["groupid", "crew"]]))).toEqual({
      status: 200,
      data: null,
    });
    expect(port.peek().userCfg).toContain("group:crew:::");
    expect(await call(port, TOKEN, "PUT", "/access/password", new Map())).toMatchObject({ status: 403 });
  });
});
