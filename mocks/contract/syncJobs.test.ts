import { describe, expect, it } from "vitest";
import { createTestServer, START, type TestServer } from "../node";
import { ask } from "./ask";
import { createMemoryPort } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

const JOB = { realm: "staffdir", scope: "users", schedule: "*/2:00" };

async function sample() {
  const port = createMemoryPort(await sampleWorld());
  return (call: string, params: Record<string, unknown> = {}) => {
    const [method = "", id = ""] = call.split(" ");
    return ask(port, "root@pam", `${method} /cluster/jobs/realm-sync${id === "" ? "" : `/${id}`}`, params);
  };
}

const fault = (text: string) => ({ status: 500, message: `${text}\n` });

describe("/cluster/jobs/realm-sync", () => {
  it("keeps what is set, and shows it", async () => {
    const jobs = await sample();
    expect(await jobs("POST new", { ...JOB, enabled: 0, comment: "c", "remove-vanished": "acl;entry" })).toEqual({
      status: 200,
      data: null,
    });
    expect((await jobs("GET new")).data).toEqual({
      ...JOB,
      type: "realm-sync",
      enabled: 0,
      comment: "c",
      "remove-vanished": "acl;entry",
    });
    expect((await jobs("GET")).data).toEqual([
      expect.objectContaining({ id: "nightly", enabled: 1, "last-run": null, "next-run": expect.any(Number) as number }),
      expect.not.objectContaining({ "next-run": expect.anything() as unknown }),
    ]);
    await jobs("PUT new", { schedule: "daily", "enable-new": 0, delete: "enabled,comment" });
    expect((await jobs("GET new")).data).toEqual({
      ...JOB,
      type: "realm-sync",
      schedule: "daily",
      "enable-new": 0,
      "remove-vanished": "acl;entry",
    });
    await jobs("DELETE new");
    expect(await jobs("GET new")).toMatchObject({ status: 400, errors: { id: "No such job 'new'" } });
  });

  it("refuses as PVE does", async () => {
    const jobs = await sample();
    const locked = (text: string) => fault(`400 Parameter verification failed.\n${text}`);
    expect(await jobs("POST nightly", JOB)).toEqual(fault("Job 'nightly' already exists"));
    const { realm: _r, ...noRealm } = JOB;
    expect(await jobs("POST new", noRealm)).toEqual(fault("missing value for required option 'realm'"));
    const { scope: _s, ...noScope } = JOB;
    expect(await jobs("POST new", noScope)).toEqual(fault("missing value for required option 'scope'"));
    expect(await jobs("POST new", { ...JOB, realm: "no" })).toEqual(locked("realm: No such realm 'no'"));
    expect(await jobs("POST new", { ...JOB, realm: "pve" })).toEqual(locked("realm: Only LDAP/AD realms can be synced."));
    expect((await jobs("POST new", { ...JOB, schedule: "never" })).errors).toEqual({
      schedule: "invalid format - invalid calendar event 'never' - unable to parse calendar event\n",
    });
    expect((await jobs("PUT nightly", { schedule: "daily", realm: "staffdir" })).status).toBe(400);
    expect((await jobs("PUT nightly", { comment: "x" })).errors).toHaveProperty("schedule");
    const update = (params: object) => jobs("PUT nightly", { schedule: "daily", ...params });
    expect(await jobs("PUT no", { schedule: "daily" })).toEqual(fault("no such realm-sync job"));
    expect(await update({ delete: "colour" })).toEqual(fault("no such option 'colour'"));
    expect(await update({ delete: "scope" })).toEqual(fault("unable to delete required option 'scope'"));
    expect(await update({ delete: "comment", comment: "x" })).toEqual(
      fault("cannot set and delete property 'comment' at the same time!"),
    );
    expect(await jobs("DELETE no")).toEqual(locked("id: No such job 'no'"));
  });
});

describe("the world's clock", () => {
  async function withJob(schedule: string) {
    const server = await createTestServer({ scenario: "showcase" });
    const headers = await server.login("root@pam", "training");
    const body = new URLSearchParams({ realm: "corp", scope: "both", schedule });
    await server.fetch("/api2/json/cluster/jobs/realm-sync/j1", { method: "POST", headers, body });
    return { server, headers };
  }

  async function data<Row>(server: TestServer, headers: HeadersInit, path: string): Promise<readonly Row[]> {
    const { data: rows } = (await (await server.fetch(`/api2/json${path}`, { headers })).json()) as { data: readonly Row[] };
    return rows;
  }

  const syncs = (server: TestServer) =>
    server.sandbox.core.peek()?.state.tasks.filter(({ type }) => type === "auth-realm-sync") ?? [];

  it("runs a job when its time has come, as root, and once", async () => {
    const { server, headers } = await withJob("*/30");
    await data(server, headers, "/access/users");
    expect(syncs(server)).toHaveLength(0);
    await server.control("clock.advance", { seconds: 4000 });
    expect(syncs(server)).toMatchObject([{ authid: "root@pam", startedAt: START + 3600, outcome: "OK" }]);
    const users = await data<{ userid: string }>(server, headers, "/access/users");
    expect(users.map(({ userid }) => userid)).toContain("olu@corp");
    expect(syncs(server)).toHaveLength(1);
    const [job] = await data(server, headers, "/cluster/jobs/realm-sync");
    expect(job).toMatchObject({ "last-run": START + 3600, "next-run": START + 5400 });
  });

  it("catches up with the front's own time before it answers", async () => {
    const { server, headers } = await withJob("*/30");
    server.clock.advance(1800);
    const users = await data<{ userid: string }>(server, headers, "/access/users");
    expect(users.map(({ userid }) => userid)).toContain("olu@corp");
  });

  it("does not run a job again that was undone", async () => {
    const { server, headers } = await withJob("*/30");
    await server.control("clock.advance", { seconds: 1800 });
    const { entries } = await server.control("history.list");
    expect(entries.at(-1)).toMatchObject({ actor: "root@pam", summary: "realm-sync job j1" });
    await server.control("history.undo");
    const users = await data<{ userid: string }>(server, headers, "/access/users");
    expect(users.map(({ userid }) => userid)).not.toContain("olu@corp");
    expect(syncs(server)).toHaveLength(1);
  });

  it("says in the log that a realm is gone", async () => {
    const { server, headers } = await withJob("*/30");
    await server.fetch("/api2/json/access/domains/corp", { method: "DELETE", headers });
    await server.control("clock.advance", { seconds: 1800 });
    const [line] = await data<{ msg: string }>(server, headers, "/cluster/log");
    expect(line?.msg).toBe("realm-sync j1: no such realm 'corp'");
    expect(syncs(server)).toHaveLength(0);
  });
});
