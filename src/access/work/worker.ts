import type { AccessModel } from "../../engine/model";
import { runSlices } from "../runSlices";
import { slicesOf } from "./answers";
import type { FromWorker, ToWorker } from "./messages";
import type { Asked } from "./questions";

/** Only the newest: a model of before is asked about no more, save by questions that hold it already. */
let held: { readonly number: number; readonly model: AccessModel } | undefined;
const running = new Map<number, AbortController>();
/** Half a second between messages of progress would be seen as jerks. */
const TELL_MS = 60;

const tell = (message: FromWorker) => globalThis.postMessage(message);

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.say) {
    case "model":
      held = { number: data.number, model: data.model };
      break;
    case "stop":
      running.get(data.id)?.abort();
      break;
    case "ask":
      if (held?.number === data.model) void answer(data.id, data.asked, held.model);
      else tell({ say: "failed", id: data.id, message: "unknown model" });
  }
});

async function answer(id: number, asked: Asked, model: AccessModel): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  let told = performance.now();
  try {
    const sweep = await runSlices(slicesOf(asked, model), stop.signal, (part, data) => {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      tell({ say: "progress", id, part, data });
    });
    if (sweep.status === "done") tell({ say: "done", id, data: sweep.data });
  } catch (error) {
    tell({ say: "failed", id, message: String(error) });
  } finally {
    running.delete(id);
  }
}
