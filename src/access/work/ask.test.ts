import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readUserCfg } from "../../engine/userCfg/read";
import { slicesOf } from "./answers";
import type { FromWorker, ToWorker } from "./messages";

const { model } = readUserCfg("user:root@pam:1:0::::::\nuser:ann@pve:1:0::::::\nacl:1:/vms:ann@pve:PVEAuditor:", 9);
const asks = { first: "root@pam", second: "ann@pve", objects: { guests: ["100"], paths: [] } };
const expected = [...slicesOf({ kind: "logins", asks }, model)].at(-1)?.data;
const never = new AbortController().signal;

/** A worker that does what it is told to with each message. */
function workerThat(answer: (message: ToWorker, tell: (message: FromWorker) => void, die: () => void) => void) {
  return class extends EventTarget {
    postMessage(message: ToWorker) {
      const tell = (data: FromWorker) => this.dispatchEvent(new MessageEvent("message", { data }));
      queueMicrotask(() => answer(structuredClone(message), tell, () => this.dispatchEvent(new Event("error"))));
    }
  };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it("answers in the page where there is no worker, and stops when told to", async () => {
  const { ask } = await import("./ask");
  expect(await ask(model, "logins", asks, never)).toEqual(expected);
  await expect(ask(model, "logins", asks, AbortSignal.abort())).rejects.toThrow(/abort/i);
});

it("copies a model to the worker once, and hears progress and answers", async () => {
  const said: string[] = [];
  vi.stubGlobal("Worker", workerThat((message, tell) => {
    said.push(message.say);
    if (message.say !== "ask") return;
    tell({ say: "progress", id: message.id, part: 0.5, data: [] });
    tell({ say: "done", id: message.id, data: [...slicesOf(message.asked, model)].at(-1)?.data });
  }));
  const { ask } = await import("./ask");
  const parts: number[] = [];
  expect(await ask(model, "logins", asks, never, (part) => parts.push(part))).toEqual(expected);
  expect(await ask(model, "logins", asks, never)).toEqual(expected);
  expect(said).toEqual(["model", "ask", "ask"]);
  expect(parts).toEqual([0.5]);
});

it("tells the worker to stop, and answers in the page when the worker dies", async () => {
  const said: string[] = [];
  let dies = false;
  vi.stubGlobal("Worker", workerThat((message, _, die) => {
    said.push(message.say);
    if (dies) die();
  }));
  const { ask } = await import("./ask");
  const stop = new AbortController();
  const asked = ask(model, "logins", asks, stop.signal);
  stop.abort();
  await expect(asked).rejects.toThrow("stopped");
  await vi.waitFor(() => expect(said).toContain("stop"));
  dies = true;
  expect(await ask(model, "logins", asks, never)).toEqual(expected);
});
