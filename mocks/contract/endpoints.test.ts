import { beforeAll, describe, expect, it } from "vitest";
import { type EndpointName, endpointOf, endpoints } from "../../src/api/endpoints/index";
import { checkCall } from "../../src/engine/checkCall";
import { isWorldCall } from "../server/worldEndpoints";
import { modelOf } from "../server/modelOf";
import type { WorldState } from "../store/state";
import { endpointSamples } from "./endpointSamples";
import { createMemoryPort } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";
import { sendAs } from "./sendAs";

const names = Object.keys(endpoints) as EndpointName[];

/** For calls that no sample leads to a 200. */
const ANYTHING = { node: "pve", vmid: "100", port: 5900, vncticket: "x", file: "/etc/motd" };

/** What a call with some parameters left out or added sends: the path filled, the rest as parameters. */
function requestFor(name: EndpointName, change: (params: Map<string, unknown>) => void = () => undefined) {
  const { method, path } = endpointOf(name);
  const sample = endpointSamples[name];
  const known = Object.keys(endpointOf(name).params);
  const given = Object.entries(sample === "none" ? ANYTHING : sample).filter(([key]) => known.includes(key));
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? ""));
  const params = new Map(given.filter(([key]) => !inPath.has(key)).map(([key, value]) => [key, onWire(value)]));
  change(params);
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => String(new Map(given).get(key)));
  return { method, path: filled, params: Object.fromEntries(params), all: Object.fromEntries(given) };
}

function onWire(value: unknown): unknown {
  if (typeof value === "boolean") return Number(value);
  return Array.isArray(value) ? value.join(",") : value;
}

function bodyOf(answer: { readonly body: string }): {
  data?: unknown;
  message?: string;
  errors?: Record<string, string>;
} {
  return JSON.parse(answer.body) as { data?: unknown };
}

describe("every endpoint of the table", () => {
  let world: WorldState;
  beforeAll(async () => {
    world = await sampleWorld();
  });

  const send = (authuser: string | null, request: ReturnType<typeof requestFor>) =>
    sendAs(createMemoryPort(world), { authuser, ...request });

  it.each(names)("%s asks for a login unless it is open to the world", async (name) => {
    const { method, path, check } = endpointOf(name);
    expect(isWorldCall(method, path)).toBe(check.kind === "world");
    const answer = await send(null, requestFor(name));
    if (check.kind === "world") expect(answer.status).toBe(200);
    else expect(answer).toMatchObject({ status: 401, reason: "No ticket", body: "" });
  });

  it.each(names)("%s refuses or filters for a login without rights", async (name) => {
    const { check, rows } = endpointOf(name);
    const request = requestFor(name);
    const verdict = checkCall(modelOf(world), "plain@pve", check, request.all);
    const answer = await send("plain@pve", request);
    if (verdict.outcome !== "granted") {
      expect(answer.status).toBe(403);
      expect(bodyOf(answer).message).toMatch(/^Permission check failed/);
    } else if (rows !== undefined) {
      const all = bodyOf(await send("root@pam", request)).data as readonly unknown[];
      expect((bodyOf(answer).data as readonly unknown[]).length).toBeLessThan(all.length);
    } else {
      expect([200, 403]).toContain(answer.status);
    }
  });

  it.each(names)("%s refuses a parameter that it does not know", async (name) => {
    const answer = await send(
      "root@pam",
      requestFor(name, (params) => params.set("shoesize", "44")),
    );
    expect(answer.status).toBe(400);
    expect(bodyOf(answer).errors).toEqual({
      shoesize: "property is not defined in schema and the schema does not allow additional properties",
    });
  });

  const required = names.flatMap((name) => {
    const { params, path } = endpointOf(name);
    const needed = Object.entries(params).filter(([key, field]) => !field.optional && !path.includes(`{${key}}`));
    return needed.map(([key]) => [name, key] as const);
  });

  it.each(required)("%s cannot do without %s", async (name, key) => {
    const answer = await send(
      "root@pam",
      requestFor(name, (params) => params.delete(key)),
    );
    expect(answer.status).toBe(400);
    expect(bodyOf(answer).errors).toEqual({ [key]: "property is missing and it is not optional" });
  });

  it.each(names.filter((name) => endpointSamples[name] !== "none"))(
    "%s answers root what it declares",
    async (name) => {
      const answer = await send("root@pam", requestFor(name));
      expect([answer.status, answer.status === 200 ? "" : answer.body]).toEqual([200, ""]);
      expect(endpointOf(name).answer.safeParse(bodyOf(answer).data).error).toBeUndefined();
    },
  );

  it("tells the rules of PVE's order: permission before parameters, token gate before permission", async () => {
    const unknown = requestFor("groups.create", (params) => params.set("shoesize", "44"));
    expect((await send("plain@pve", unknown)).status).toBe(403);
    const malformed = await send("plain@pve", { ...unknown, path: "/access/users", params: { userid: "bad" } });
    expect([malformed.status, malformed.reason]).toEqual([500, "value 'bad' does not look like a valid user name"]);
  });
});
