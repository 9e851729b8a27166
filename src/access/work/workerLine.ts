import type { AccessModel } from "../../engine/model";
import type { FromWorker, ToWorker } from "./messages";
import type { Asked } from "./questions";

/** There is no worker here, or it died: the page has to answer by itself. */
export class NoWorker extends Error {}

interface Waiting {
  readonly onProgress: (part: number, data: unknown) => void;
  readonly resolve: (data: unknown) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | "none" | undefined;
let asked = 0;
let models = 0;
let sent: AccessModel | undefined;

function workerHere(): Worker | undefined {
  worker ??= typeof Worker === "undefined" ? "none" : started();
  return worker === "none" ? undefined : worker;
}

function started(): Worker | "none" {
  try {
    const made = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
    made.addEventListener("error", () => {
      worker = "none";
      for (const one of waiting.values()) one.reject(new NoWorker());
      waiting.clear();
    });
    return made;
  } catch {
    return "none";
  }
}

function hear(message: FromWorker): void {
  const one = waiting.get(message.id);
  if (message.say === "progress") {
    one?.onProgress(message.part, message.data);
    return;
  }
  waiting.delete(message.id);
  if (message.say === "done") one?.resolve(message.data);
  else one?.reject(new Error(message.message));
}

/** Asks the worker; a model is copied to it once. Rejects with `NoWorker` where there is none, or when aborted. */
export function askWorker(
  model: AccessModel,
  question: Asked,
  signal: AbortSignal,
  onProgress: Waiting["onProgress"],
): Promise<unknown> {
  const line = workerHere();
  if (line === undefined) return Promise.reject(new NoWorker());
  const say = (message: ToWorker) => line.postMessage(message);
  if (sent !== model) {
    models += 1;
    sent = model;
    say({ say: "model", number: models, model });
  }
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, { onProgress, resolve, reject });
    signal.addEventListener("abort", () => {
      if (!waiting.delete(id)) return;
      say({ say: "stop", id });
      reject(new DOMException("stopped", "AbortError"));
    });
    say({ say: "ask", id, model: models, asked: question });
  });
}
