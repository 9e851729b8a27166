import { beforeEach, describe, expect, it } from "vitest";
import { base64Url } from "../crypto/base64url";
import { utf8 } from "../crypto/bytes";
import { readOtpauth } from "../tfa/otpauth";
import { totpCode } from "../tfa/totp";
import { type Asked, ask } from "./ask";
import { authenticator } from "./authenticator";
import { SAMPLE_FACTOR } from "./endpointSamples";
import { createMemoryPort, type MemoryPort, NOW, testCrypto } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

const PASSWORD = "joes password";
const URI = "otpauth://totp/Lab:joe%40pve?secret=JBSWY3DPEHPK3PXP&digits=6&algorithm=SHA1&period=30&issuer=Lab";
const PATH = "/access/tfa/joe@pve";

let port: MemoryPort;
beforeEach(async () => {
  port = createMemoryPort(await world());
});

async function world(domainsCfg = "") {
  const base = await sampleWorld();
  const userCfg = base.userCfg.replace("user:locked", "user:ada@pve:1:0::::::\nuser:locked");
  return {
    ...base,
    userCfg: `${userCfg}acl:1:/:ada@pve:Administrator:\n`,
    domainsCfg: `${base.domainsCfg}${domainsCfg}`,
    shadow: new Map([
      ["joe", await testCrypto.hash(PASSWORD)],
      ["ada", await testCrypto.hash("adas password")],
    ]),
    options: new Map([
      ["webauthn", "rp=Lab,id=localhost"],
      ["u2f", "appid=https://localhost"],
    ]),
  };
}

function code(seconds = NOW): string {
  const read = readOtpauth(URI);
  if (!read.ok) throw new Error(read.text);
  return totpCode(read.key, Math.floor(seconds / 30));
}

const text = (value: unknown) => base64Url(utf8(JSON.stringify(value)));
const add = (params: Record<string, unknown>, caller = "root@pam") => ask(port, caller, `POST ${PATH}`, params);
const idOf = (answer: Asked) => (answer.data as { id: string }).id;
const keysOf = (userid: string) => new RegExp(`^user:${userid}:.*:([^:]*):$`, "m").exec(port.peek().userCfg)?.[1];
const refused = (message: string) => ({ status: 500, message: `${message}\n` });

describe("one-time code entries", () => {
  const params = { type: "totp", description: "Phone", totp: URI, value: code() };

  it("are added by their user with the own password, shown without the secret, changed and removed", async () => {
    const { id } = (await add({ ...params, password: PASSWORD }, "joe@pve")).data as { id: string };
    expect(keysOf("joe@pve")).toBe("x");
    const row = { type: "totp", id, description: "Phone", created: NOW };
    expect(await ask(port, "joe@pve", `GET ${PATH}`)).toEqual({ status: 200, data: [row] });
    await ask(port, "root@pam", `PUT ${PATH}/${id}`, { description: "Old phone", enable: 0 });
    expect((await ask(port, "joe@pve", `GET ${PATH}/${id}`)).data).toEqual({
      ...row,
      description: "Old phone",
      enable: 0,
    });
    expect((await ask(port, "root@pam", "GET /access/tfa")).data).toContainEqual({
      userid: "joe@pve",
      entries: [{ ...row, description: "Old phone", enable: 0 }],
    });
    await ask(port, "joe@pve", `DELETE ${PATH}/${id}`, { password: PASSWORD });
    expect([port.peek().secondFactors.has("joe@pve"), keysOf("joe@pve")]).toEqual([false, ""]);
    expect(port.notes.map(({ summary }) => summary).join()).not.toContain("JBSWY3DP");
  });

  it.each([
    [{ type: "totp", totp: URI, value: "1" }, "'description' is required for new entries"],
    [{ ...params, value: undefined }, "'totp' type requires both 'totp' and 'value' parameters"],
    [{ ...params, value: "000000" }, "failed to verify TOTP challenge"],
    [{ ...params, totp: "otp" }, "not an otpauth uri"],
    [{ ...params, challenge: "x" }, "'challenge' parameter is invalid for 'totp' entries"],
    [{ ...params, type: "webauthn" }, "'totp' parameter is invalid for 'webauthn' entries"],
    [{ ...params, type: "u2f" }, "'totp' parameter is invalid for 'u2f' entries"],
    [{ ...params, type: "recovery" }, "generating recovery tokens does not allow additional parameters"],
    [{ type: "yubico" }, "no yubico otp configuration available for realm pve"],
    [{ type: "webauthn" }, "'description' is required for new entries"],
    [{ type: "webauthn", challenge: "x" }, "missing 'value' parameter (webauthn challenge response missing)"],
    [{ type: "u2f", challenge: "x" }, "missing 'value' parameter (u2f challenge response missing)"],
    [{ type: "webauthn", challenge: "x", value: "{}" }, "no such challenge"],
    [{ type: "u2f", challenge: "x", value: "{}" }, "no such challenge"],
  ])("%o cannot be added", async (wanted, message) => {
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    expect(await add(given)).toEqual(refused(message));
  });

  it("ask whoever changes them for a password, and leave root to root", async () => {
    const change = (caller: string, userid: string, more: object = {}) =>
      ask(port, caller, `POST /access/tfa/${userid}`, { type: "recovery", ...more });
    expect(await change("ada@pve", "joe@pve")).toMatchObject({
      status: 400,
      errors: { password: "password is required to modify user" },
    });
    expect(await change("ada@pve", "joe@pve", { password: PASSWORD })).toEqual(refused("invalid credentials"));
    expect((await change("ada@pve", "joe@pve", { password: "adas password" })).status).toBe(200);
    expect((await change("ada@pve", "root@pam", { password: "adas password" })).status).toBe(403);
    expect((await change("plain@pve", "joe@pve")).status).toBe(403);
    expect(await change("root@pam", "gone@pve")).toEqual(refused("no such user ('gone@pve')"));
  });

  it("are not known by a wrong id, and recovery keys cannot be edited", async () => {
    await add({ type: "recovery" });
    for (const call of [`PUT ${PATH}/x`, `DELETE ${PATH}/x`, `PUT ${PATH}/recovery`]) {
      expect(await ask(port, "root@pam", call)).toEqual(refused("no such entry"));
    }
    expect(await add({ type: "recovery" })).toEqual(refused("user already has recovery keys"));
    expect((await ask(port, "root@pam", `DELETE ${PATH}/recovery`)).status).toBe(200);
  });
});

describe("security keys", () => {
  it("are registered in two steps", async () => {
    const first = (await add({ type: "webauthn", description: "Key" })).data as { id: null; challenge: string };
    const { publicKey } = JSON.parse(first.challenge) as { publicKey: { challenge: string; rp: unknown } };
    expect([first.id, publicKey.rp]).toEqual([null, { name: "Lab", id: "localhost" }]);
    const { challenge } = publicKey;
    const value = authenticator("localhost").create(challenge);
    const id = idOf(await add({ type: "webauthn", challenge, value }));
    expect((await ask(port, "root@pam", `GET ${PATH}`)).data).toEqual([
      { type: "webauthn", id, description: "Key", created: NOW },
    ]);
    expect(await add({ type: "webauthn", challenge, value })).toEqual(refused("no such challenge"));
  });

  it("of the older kind are too", async () => {
    const { challenge } = (await add({ type: "u2f", description: "Key" })).data as { challenge: string };
    const data = Uint8Array.from([5, ...Array<number>(65).fill(4), 2, 7, 7]);
    const inner = (JSON.parse(challenge) as { challenge: string }).challenge;
    const value = JSON.stringify({ registrationData: base64Url(data), clientData: text({ challenge: inner }) });
    const id = idOf(await add({ type: "u2f", challenge, value }));
    expect((await ask(port, "root@pam", `GET /access/users/joe@pve/tfa`)).data).toEqual({ user: "u2f" });
    expect(port.peek().secondFactors.get("joe@pve")?.u2f?.[0]).toMatchObject({ id, keyHandle: "Bwc" });
  });

  it("need the datacenter's options", async () => {
    port = createMemoryPort({ ...(await world()), options: new Map([["webauthn", "rp=Lab"]]) });
    expect(await add({ type: "webauthn", description: "K" })).toEqual(refused("no webauthn configuration available"));
    expect(await add({ type: "u2f", description: "K" })).toEqual(refused("no u2f configuration available"));
  });
});

describe("the kinds of a user", () => {
  it("are told in the old words, or all together unless there are recovery keys", async () => {
    const kinds = async (params = {}) => ask(port, "root@pam", "GET /access/users/locked@pve/tfa", params);
    expect((await kinds()).data).toEqual({ user: "oath" });
    expect((await kinds({ multiple: 1 })).data).toEqual({ user: ["totp"] });
    await add({ type: "recovery" });
    expect((await ask(port, "root@pam", "GET /access/users/joe@pve/tfa")).data).toEqual({ user: "incompatible" });
    const broken = await ask(port, "root@pam", "GET /access/users/joe@pve/tfa", { multiple: 1 });
    expect([broken.status, broken.message]).toEqual([500, expect.stringMatching(/^Not an ARRAY reference at .* line \d+\.\n$/)]);
  });
});

describe("the second step of a login", () => {
  const login = (params: Record<string, string>) =>
    ask(port, null, "POST /access/ticket", { username: "joe@pve", password: PASSWORD, ...params });
  const REFUSED = { status: 401, message: "authentication failure\n" };
  const first = async () => (await login({})).data as { ticket: string; NeedTFA: number; cap?: unknown };

  function challengeIn(ticket: string): unknown {
    return JSON.parse(decodeURIComponent(ticket.split(":")[1]?.replace("!tfa!", "") ?? ""));
  }

  async function withPhone(domainsCfg = ""): Promise<string> {
    port = createMemoryPort(await world(domainsCfg));
    return idOf(await add({ type: "totp", description: "Phone", totp: URI, value: code() }));
  }

  it("asks for what the user has, with half a ticket that opens nothing", async () => {
    await withPhone();
    const { codes } = { codes: (await add({ type: "recovery" })).data as { recovery: readonly string[] } };
    const half = await first();
    expect(half).toMatchObject({ NeedTFA: 1, CSRFPreventionToken: expect.any(String) });
    expect(half.cap).toBeUndefined();
    expect(challengeIn(half.ticket)).toEqual({ totp: true, recovery: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect(await login({ password: half.ticket })).toEqual(REFUSED);
    expect(port.events.filter(({ kind }) => kind === "login")).toHaveLength(1);
    const answer = { "tfa-challenge": half.ticket };
    expect(await login({ ...answer, password: "totp:000000" })).toEqual(REFUSED);
    expect(port.peek().secondFactors.get("joe@pve")?.failures).toEqual({ totp: 1, all: 1 });
    const whole = await login({ ...answer, password: `totp:${code()}` });
    expect(whole).toMatchObject({ status: 200, data: { username: "joe@pve", cap: expect.any(Object) } });
    expect(whole.data).not.toHaveProperty("NeedTFA");
    expect(await login({ ...answer, password: `totp:${code()}` })).toEqual(REFUSED);
    expect((await login({ ...answer, password: `recovery:${codes.recovery[0]}` })).status).toBe(200);
    expect(challengeIn((await first()).ticket)).toMatchObject({ recovery: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect((await login({ password: (whole.data as { ticket: string }).ticket })).data).not.toHaveProperty("NeedTFA");
  });

  it("takes the challenge of the same user only, and not together with a code", async () => {
    await withPhone();
    const { ticket } = await first();
    const answer = { password: `totp:${code()}`, "tfa-challenge": ticket };
    expect(await login({ ...answer, username: "ada@pve" })).toEqual(REFUSED);
    expect(await login({ ...answer, "tfa-challenge": ticket.replace("totp", "u2f") })).toEqual(REFUSED);
    expect(await login({ ...answer, otp: "" })).toEqual(REFUSED);
    expect((await login(answer)).status).toBe(200);
  });

  it("is asked all the same when a code came along, which is used up", async () => {
    await withPhone();
    expect(await login({ otp: "totp:000000" })).toEqual(REFUSED);
    const half = (await login({ otp: `totp:${code()}` })).data as { ticket: string };
    expect(half).toMatchObject({ NeedTFA: 1 });
    expect(await login({ password: `totp:${code()}`, "tfa-challenge": half.ticket })).toEqual(REFUSED);
  });

  it("is left out where every entry is disabled, and refused where keys cannot be asked", async () => {
    const id = await withPhone();
    await ask(port, "root@pam", `PUT ${PATH}/${id}`, { enable: 0 });
    expect((await login({})).data).not.toHaveProperty("NeedTFA");
    const key = { id: "k", description: "", created: 0, enable: true, keyHandle: "h", publicKey: "p" };
    const secondFactors = new Map([["joe@pve", { u2f: [key] }]]);
    port = createMemoryPort({ ...(await world()), secondFactors, options: new Map() });
    expect(await login({})).toEqual(REFUSED);
    port = createMemoryPort({ ...(await world()), secondFactors });
    expect(challengeIn((await first()).ticket)).toMatchObject({ u2f: { keys: [{ keyHandle: "h", version: "U2F_V2" }] } });
    expect(port.peek().secondFactors.get("joe@pve")?.pending).toHaveLength(1);
  });

  it("is what the realm demands", async () => {
    await withPhone("pve: pve\n\ttfa type=oath\n\n");
    const { ticket } = await first();
    expect((await login({ password: `totp:${code()}`, "tfa-challenge": ticket })).status).toBe(200);
    expect(await login({ username: "ada@pve", password: "adas password" })).toEqual(REFUSED);
    await withPhone("pve: pve\n\ttfa type=yubico,id=1,key=2\n\n");
    const password = `cccccccccccc${"b".repeat(32)}`;
    expect(await add({ type: "yubico", description: "Y", value: "short" })).toEqual(refused("yubico: BAD_OTP"));
    expect((await add({ type: "yubico", description: "Y", value: password })).status).toBe(200);
    const half = await first();
    expect(challengeIn(half.ticket)).toEqual({ yubico: true });
    expect(await login({ password: `totp:${code()}`, "tfa-challenge": half.ticket })).toEqual(REFUSED);
    expect((await login({ password: `yubico:${password}`, "tfa-challenge": half.ticket })).status).toBe(200);
  });

  it("takes old keys of user.cfg, and the first new entry takes them over", async () => {
    const base = await world("pve: pve\n\ttfa type=oath\n\n");
    const userCfg = base.userCfg.replace("user:joe@pve:1:0::::::", "user:joe@pve:1:0:::::JBSWY3DPEHPK3PXP:");
    port = createMemoryPort({ ...base, userCfg });
    const { ticket } = await first();
    expect((await login({ password: `totp:${code()}`, "tfa-challenge": ticket })).status).toBe(200);
    await add({ type: "recovery" });
    expect(keysOf("joe@pve")).toBe("x");
    expect((await ask(port, "root@pam", `GET ${PATH}`)).data).toMatchObject([{ type: "recovery" }, { type: "totp" }]);
    expect(await login({ password: `totp:${code()}`, "tfa-challenge": (await first()).ticket })).toEqual(REFUSED);
  });

  it("opens again for a locked user once an administrator unlocks it", async () => {
    await withPhone();
    const { ticket } = await first();
    for (let failure = 0; failure < 8; failure++) await login({ password: "totp:1", "tfa-challenge": ticket });
    expect((await ask(port, "root@pam", "GET /access/users")).data).toContainEqual(
      expect.objectContaining({ userid: "joe@pve", "totp-locked": 1 }),
    );
    expect(await login({ password: `totp:${code()}`, "tfa-challenge": ticket })).toEqual(REFUSED);
    const unlock = () => ask(port, "ada@pve", "PUT /access/users/joe@pve/unlock-tfa");
    expect([(await unlock()).data, (await unlock()).data]).toEqual([1, 0]);
    expect((await login({ password: `totp:${code()}`, "tfa-challenge": ticket })).status).toBe(200);
    expect(await ask(port, "ada@pve", "PUT /access/users/ada@pve/unlock-tfa")).toEqual(refused("no such user"));
  });

  it("forgets a user's factors with the user", async () => {
    await ask(port, "root@pam", "DELETE /access/users/locked@pve");
    expect(port.peek().secondFactors.size).toBe(0);
    expect(await ask(port, "root@pam", `GET /access/tfa/locked@pve/${SAMPLE_FACTOR}`)).toEqual({
      status: 404,
      message: `No such tfa entry '${SAMPLE_FACTOR}'`,
    });
  });
});
