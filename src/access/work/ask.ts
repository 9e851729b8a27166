import type { AccessModel } from "../../engine/model";
import { runSlices } from "../runSlices";
import type { Asked, QuestionKind, Questions } from "./questions";
import { askWorker, NoWorker } from "./workerLine";

/** Hears how far the work is, with what was found so far. */
export type OnProgress<Kind extends QuestionKind> = (part: number, data: Questions[Kind]["answer"]) => void;

/**
 * Answers a long question in the worker, or where there is none in the page, between whose frames it pauses. Rejects
 * with an `AbortError` when the signal says so.
 */
export async function ask<Kind extends QuestionKind>(
  model: AccessModel,
  kind: Kind,
  asks: Questions[Kind]["asks"],
  signal: AbortSignal,
  onProgress: OnProgress<Kind> = () => undefined,
): Promise<Questions[Kind]["answer"]> {
  const parts: object = { kind, asks };
  const question = parts as Asked;
  const tell = (part: number, data: unknown) => onProgress(part, data as Questions[Kind]["answer"]);
  signal.throwIfAborted();
  try {
    return (await askWorker(model, question, signal, tell)) as Questions[Kind]["answer"];
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
  }
  const { slicesOf } = await import("./answers");
  const sweep = await runSlices(slicesOf(question, model), signal, tell);
  if (sweep.status === "aborted") throw new DOMException("stopped", "AbortError");
  return sweep.data as Questions[Kind]["answer"];
}
