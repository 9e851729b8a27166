import { afterAll, describe, expect, it } from "vitest";
import { loginAnswer } from "../../src/access/mayLogIn";
import { predicted } from "../../src/access/predicted";
import { seeAs } from "../../src/access/viewAs";
import type { ResourceRow } from "../../src/api/schemas/resources";
import { endpointOf } from "../../src/api/endpoints/index";
import { capabilitiesOf } from "../../src/engine/capabilities";
import { fullRights } from "../../src/engine/rights";
import { rowVisible } from "../../src/engine/rows";
import { asUserId } from "../../src/engine/names";
import { signTicket } from "../server/tickets";
import { modelOf } from "../server/modelOf";
import { NOW, testCrypto } from "./memoryPort";
import { spread } from "./parity/callers";
import { callsOf, NAMES } from "./parity/calls";
import { innerRefusal, tokenRefusal } from "./parity/innerRefusal";
import { mismatch } from "./parity/mismatch";
import { readsEverything } from "./parity/rights";
import { rowId } from "./parity/rowId";
import { type Screen, screenOf } from "./parity/screen";
import { read, send } from "./parity/send";
import { parityWorlds } from "./parity/worlds";

const worlds = await parityWorlds();
const printed: string[] = [];

afterAll(() => {
  process.stdout.write(`${printed.join("\n")}\n`);
});

describe.each(worlds)("$name", { timeout: 60_000 }, (world) => {
  const { state, callers } = world;
  const model = modelOf(state);
  const calls = NAMES.flatMap((name) => callsOf(world, name));
  const made = new Map<string, Promise<Screen>>();
  const screen = (authid: string) => {
    const known = made.get(authid) ?? screenOf(state, authid);
    made.set(authid, known);
    return known;
  };

  it("the screen predicts what the server answers to every call", async () => {
    const counts = { calls: 0, granted: 0, denied: 0, broken: 0, unknown: 0, "unknown after asking": 0 };
    const wrong: string[] = [];
    const { known: all } = await screen("root@pam");
    for (const caller of callers) {
      const own = await screen(caller);
      const rights = fullRights(all.model, caller);
      const sure = readsEverything(model, caller);
      for (const call of calls) {
        const answer = await send(state, caller, call);
        const forTickets = tokenRefusal(caller, call);
        if (forTickets !== undefined) {
          expect(answer).toMatchObject({ status: 403, message: forTickets });
          continue;
        }
        const userid = asUserId(call.params.userid ?? "");
        const unseenUser = userid !== undefined && !model.users.has(userid) && !own.known.knows.users;
        const inner = innerRefusal(state, caller, call);
        const predictions = {
          "at once": own.atOnce(call),
          asked: await own.asked(call),
          "viewed by root": predicted(endpointOf(call.name), rights, call.params),
        };
        counts.calls += 1;
        counts[predictions["at once"].outcome] += 1;
        const { inside = false } = endpointOf(call.name);
        if (predictions.asked.outcome === "unknown" && !inside) counts["unknown after asking"] += 1;
        const label = `${caller} ${call.name} ${JSON.stringify(call.params)}`;
        if (sure && !inside && predictions["at once"].outcome === "unknown") wrong.push(`${label}: unknown, but all can be read`);
        const faults = Object.entries(predictions).flatMap(([by, prediction]) => {
          const unseen = by !== "viewed by root" && unseenUser;
          const fault = mismatch(prediction, answer, { inner, unseenUser: unseen });
          return fault === undefined ? [] : [`${by}: ${fault}`];
        });
        if (faults.length > 0) wrong.push([label, ...faults].join("; "));
      }
    }
    const sure = callers.filter((caller) => readsEverything(model, caller)).length;
    const numbers = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    printed.push(`${world.name}: ${callers.length} logins (${sure} read everything), ${numbers.join(", ")}`);
    expect(wrong).toEqual([]);
    expect(counts["unknown after asking"]).toBe(0);
  });

  it("a login gets the rows that root's view of it predicts", async () => {
    const { known: all } = await screen("root@pam");
    for (const { name, params } of calls) {
      const { rows } = endpointOf(name);
      if (rows === undefined) continue;
      const every = (await read(state, "root@pam", name, params)) as readonly Readonly<Record<string, unknown>>[];
      for (const caller of callers) {
        const rights = fullRights(all.model, caller);
        const predicted = every.filter((row) => rowVisible(rights, rows, row)).map(rowId);
        const got = ((await read(state, caller, name, params)) as typeof every).map(rowId);
        expect({ caller, name, params, rows: got }).toEqual({ caller, name, params, rows: predicted });
      }
    }
  });

  it("a user is listed what it and its tokens started", async () => {
    for (const caller of callers.filter((authid) => asUserId(authid) !== undefined)) {
      const own = state.tasks.filter(({ authid }) => authid === caller || authid.startsWith(`${caller}!`));
      const listed = (await read(state, caller, "tasks.list")).map(({ upid }) => upid);
      expect({ caller, upids: listed }).toEqual({ caller, upids: expect.arrayContaining(own.map(({ upid }) => upid)) });
    }
  });

  it("looking as a login shows the tree that it gets itself, and its capabilities", async () => {
    const { known: all } = await screen("root@pam");
    const rows = await read(state, "root@pam", "resources.list");
    for (const caller of callers) {
      const own = await read(state, caller, "resources.list");
      const seen = seeAs(all, rows, caller, NOW);
      const tree = (list: readonly ResourceRow[]) => list.map(({ id, type, vmid, node, pool }) => ({ id, type, vmid, node, pool }));
      expect({ caller, tree: tree(seen.visible) }).toEqual({ caller, tree: tree(own) });
      expect(seen.visible.length + seen.hidden.length).toBe(rows.length);
      if (asUserId(caller) === undefined) continue;
      const password = signTicket(testCrypto, caller, NOW);
      const { cap } = await read(state, caller, "ticket.create", { username: caller, password });
      const names = Object.entries(cap ?? {}).map(([bucket, held]) => [bucket, Object.keys(held)] as const);
      expect({ caller, cap: Object.fromEntries(names) }).toEqual({ caller, cap: capabilitiesOf(all.model, caller) });
    }
  });

  it("says of every user and token whether it can log in", async () => {
    const { known: all } = await screen("root@pam");
    const ids = [...model.users.values()].flatMap(({ id, tokens }) => [id, ...[...tokens.keys()].map((name) => `${id}!${name}`)]);
    for (const authid of spread(ids, 100)) {
      const { status } = await send(state, authid, { name: "version.read", params: {} });
      expect([authid, status]).toEqual([authid, loginAnswer(all, authid, NOW).outcome === "may" ? 200 : 401]);
    }
  });
});
