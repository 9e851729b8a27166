import { useCallback, useEffect, useRef, useState } from "react";
import type { AccessModel } from "../../engine/model";
import { ask } from "./ask";
import type { QuestionKind, Questions } from "./questions";

/** A long question to a model; keep the same object between renders while it is the same question. */
export interface SweepQuestion<Kind extends QuestionKind> {
  readonly model: AccessModel;
  readonly kind: Kind;
  readonly asks: Questions[Kind]["asks"];
}

/** Where a long answer stands. */
export interface SweepState<Answer> {
  readonly status: "idle" | "working" | "done" | "stopped" | "failed";
  readonly progress: number;
  /** The answer; of one that is not done what was found so far, or the last one before. */
  readonly data: Answer | undefined;
  readonly stop: () => void;
  readonly again: () => void;
}

interface Told<Answer> {
  readonly of: object | undefined;
  readonly status: "working" | "done" | "stopped" | "failed";
  readonly progress: number;
  readonly data: Answer | undefined;
}

/** Asks a long question again whenever it changes; the one before is cancelled. */
export function useSweep<Kind extends QuestionKind>(
  question: SweepQuestion<Kind> | undefined,
): SweepState<Questions[Kind]["answer"]> {
  type Answer = Questions[Kind]["answer"];
  const [told, setTold] = useState<Told<Answer>>({ of: undefined, status: "working", progress: 0, data: undefined });
  const [run, setRun] = useState({ number: 0 });
  const controller = useRef<AbortController>(undefined);
  useEffect(() => {
    if (question === undefined) return undefined;
    const stop = new AbortController();
    let wanted = true;
    controller.current = stop;
    const tell = (patch: Omit<Told<Answer>, "of" | "data"> & { readonly data?: Answer }) => {
      if (wanted) setTold((before) => ({ of: question, data: before.data, ...patch }));
    };
    ask(question.model, question.kind, question.asks, stop.signal, (progress, data) => {
      tell({ status: "working", progress, data });
    }).then(
      (data) => tell({ status: "done", progress: 1, data }),
      () => tell({ status: stop.signal.aborted ? "stopped" : "failed", progress: 0 }),
    );
    return () => {
      wanted = false;
      stop.abort();
    };
  }, [question, run]);
  const stop = useCallback(() => controller.current?.abort(), []);
  const again = useCallback(() => {
    setTold((before) => ({ ...before, of: undefined }));
    setRun(({ number }) => ({ number: number + 1 }));
  }, []);
  if (question === undefined) return { status: "idle", progress: 0, data: undefined, stop, again };
  if (told.of !== question) return { status: "working", progress: 0, data: told.data, stop, again };
  return { status: told.status, progress: told.progress, data: told.data, stop, again };
}
