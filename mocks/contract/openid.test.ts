import { beforeEach, describe, expect, it } from "vitest";
import { createTestServer, type SessionHeaders, type TestServer } from "../node";

const REDIRECT = "http://pve.test/console/";

let server: TestServer;
let root: SessionHeaders;
beforeEach(async () => {
  server = await createTestServer({ scenario: "showcase" });
  root = await server.login("root@pam", "training");
});

interface Answered {
  readonly status: number;
  readonly data?: unknown;
  readonly message?: string;
}

async function send(method: string, path: string, params: Readonly<Record<string, string>>, headers: HeadersInit = {}): Promise<Answered> {
  const response = await server.fetch(`/api2/json${path}`, { method, headers, body: new URLSearchParams(params) });
  const { data, message } = (await response.json()) as { data: unknown; message?: string };
  return { status: response.status, ...(response.ok ? { data } : { message: message ?? "" }) };
}

async function begin(): Promise<URL> {
  const { data } = await send("POST", "/access/openid/auth-url", { realm: "sso", "redirect-url": REDIRECT });
  return new URL(String(data));
}

const stateOf = (address: URL) => address.searchParams.get("state") ?? "";
const finish = (state: string, code: string, redirect = REDIRECT) =>
  send("POST", "/access/openid/login", { state, code, "redirect-url": redirect });

/** The whole way of an identity: to the provider's page and back. */
async function login(identity: string): Promise<Answered> {
  const state = stateOf(await begin());
  const { code } = await server.control("openid.code", { state, identity });
  return finish(state, code);
}

const lines = (start: string) =>
  (server.sandbox.core.peek()?.state.userCfg ?? "").split("\n").filter((line) => line.startsWith(start));
const REFUSED = { status: 401, message: "authentication failure\n" };
const realm = (params: Record<string, string>) => send("PUT", "/access/domains/sso", params, root);

describe("POST /access/openid/auth-url", () => {
  it("leads to a page below the client's own base, with the provider's parameters", async () => {
    await realm({ prompt: "login", "acr-values": "phr", scopes: "email groups" });
    const address = await begin();
    expect(`${address.origin}${address.pathname}${address.hash}`).toBe(`${REDIRECT}#/sandbox/openid`);
    const { state, nonce, ...others } = Object.fromEntries(address.searchParams);
    expect(others).toEqual({
      response_type: "code",
      client_id: "pve",
      redirect_uri: REDIRECT,
      scope: "openid email groups",
      prompt: "login",
      acr_values: "phr",
    });
    expect(nonce).toMatch(/^[0-9a-f]{40}$/);
    expect(JSON.parse(state ?? "")).toEqual({ realm: "sso", csrf_token: expect.stringMatching(/^[0-9a-f]{40}$/) as string });
  });

  it.each([
    ["none", "authentication domain 'none' does not exist\n"],
    ["pve", "wrong realm type (pve != openid)\n"],
  ])("refuses the realm %s", async (name, message) => {
    const params = { realm: name, "redirect-url": REDIRECT };
    expect(await send("POST", "/access/openid/auth-url", params)).toEqual({ status: 500, message });
  });

  it("refuses a provider that nobody answers for, and an address that is none", async () => {
    const bad = await send("POST", "/access/openid/auth-url", { realm: "sso", "redirect-url": "javascript:alert(1)" });
    expect(bad.status).toBe(500);
    await realm({ "issuer-url": "https://gone.example" });
    const gone = await send("POST", "/access/openid/auth-url", { realm: "sso", "redirect-url": REDIRECT });
    expect(gone).toEqual({ status: 500, message: "failed to discover https://gone.example: Connection refused\n" });
  });

  it("keeps a hundred logins waiting, for ten minutes", async () => {
    for (let at = 0; at < 100; at++) await begin();
    const params = { realm: "sso", "redirect-url": REDIRECT };
    expect(await send("POST", "/access/openid/auth-url", params)).toEqual({
      status: 500,
      message: "too many pending openid auth request for realm sso\n",
    });
    server.clock.advance(600);
    expect((await begin()).hash).toBe("#/sandbox/openid");
  });
});

describe("POST /access/openid/login", () => {
  it("creates the user and its groups from the claims, and opens a session", async () => {
    expect(await login("marta")).toMatchObject({
      status: 200,
      data: { username: "marta@sso", ticket: expect.any(String) as string, cap: expect.anything() as object },
    });
    expect(lines("user:marta")).toEqual(["user:marta@sso:1:0:Marta:Kowalczyk:marta@kontor.example:::"]);
    expect(lines("group:operators-sso")).toEqual(["group:operators-sso:marta@sso,paul@sso:Named by single sign-on:"]);
    const { events } = await server.control("events.list");
    expect(events.filter(({ kind }) => kind === "login").at(-1)).toMatchObject({ userid: "marta@sso", ok: true });
    const { entries } = await server.control("history.list");
    expect(entries.at(-1)?.summary).toContain("code=********");
  });

  it("leaves out groups with names that PVE does not take", async () => {
    await login("hiro");
    expect(lines("group:").filter((line) => line.includes("hiro@sso"))).toEqual([
      "group:archive-sso:hiro@sso::",
      "group:operators-sso:hiro@sso,paul@sso:Named by single sign-on:",
    ]);
  });

  it("follows the realm: existing groups only, replaced groups, other claims, no user information", async () => {
    await realm({ "groups-autocreate": "0", "groups-overwrite": "1" });
    await login("hiro");
    expect(lines("group:archive")).toEqual([]);
    await send("PUT", "/access/users/hiro@sso", { groups: "admins" }, root);
    await login("hiro");
    expect(lines("group:admins")).toEqual(["group:admins:anna@pve:Cluster administrators:"]);
    await realm({ "query-userinfo": "0", "groups-claim": "email" });
    expect((await login("marta")).status).toBe(200);
    expect(lines("user:marta")).toEqual(["user:marta@sso:1:0:::marta@kontor.example:::"]);
    const log = server.sandbox.core.peek()?.state.log.map(({ msg }) => msg);
    expect(log).toContain("openid groups list is not an array; groups will not be updated");
  });

  it("refuses who is disabled, or unknown where nobody is created", async () => {
    expect(await login("paul")).toEqual(REFUSED);
    await realm({ autocreate: "0" });
    expect(await login("marta")).toEqual(REFUSED);
    expect(lines("user:marta")).toEqual([]);
  });

  it("takes a state and a code once, in time, and for the same address", async () => {
    const state = stateOf(await begin());
    expect(await finish(state, "guessed")).toEqual(REFUSED);
    expect(await server.control("openid.code", { state, identity: "marta" }).catch(String)).toContain("no-such-entry");
    const other = stateOf(await begin());
    const { code, url } = await server.control("openid.code", { state: other, identity: "marta" });
    expect(new URL(url).searchParams.get("code")).toBe(code);
    expect(await finish(other, code, "http://other.test/")).toEqual(REFUSED);
    const late = stateOf(await begin());
    const { code: lateCode } = await server.control("openid.code", { state: late, identity: "marta" });
    server.clock.advance(600);
    expect(await finish(late, lateCode)).toEqual(REFUSED);
    expect(await finish("no json", "x")).toEqual(REFUSED);
    expect(await finish('{"realm":"sso"}', "x")).toEqual(REFUSED);
  });

  it("is not taken back by undo, but what it wrote is", async () => {
    const waiting = stateOf(await begin());
    await login("marta");
    await server.control("history.undo");
    expect(lines("user:marta")).toEqual([]);
    const { code } = await server.control("openid.code", { state: waiting, identity: "marta" });
    expect((await finish(waiting, code)).status).toBe(200);
  });
});

describe("the provider's page", () => {
  it("knows who can log in there", async () => {
    const { issuer, realm: name, identities } = await server.control("openid.identities", { state: stateOf(await begin()) });
    expect([issuer, name, identities.map(({ id }) => id)]).toEqual([
      "https://id.kontor.example/realms/staff",
      "sso",
      ["marta", "hiro", "paul"],
    ]);
    expect(identities[1]?.claims).toMatchObject({ preferred_username: "hiro", groups: ["operators", "night shift", "archive"] });
  });
});
