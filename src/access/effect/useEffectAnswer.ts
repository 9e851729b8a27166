import { useEffect, useMemo, useState } from "react";
import { serverNow } from "../../api/client";
import type { Call } from "../../api/endpoints/index";
import { type Gap, gapsOf, useSelf } from "../gaps";
import type { KnownModel } from "../knownModel";
import { useAccessTests } from "../tests/testStore";
import { useObjects } from "../useObjects";
import { ask } from "../work/ask";
import { touchesAccess } from "./changeOf";
import type { EffectAnswer } from "./effectAnswer";

/** What is known of pending calls' effect. */
export interface EffectState {
  /**
   * `none`: the calls do not touch anybody's access. `unknown`: the login may not read what decides, and the answer
   * tells of lock-outs alone.
   */
  readonly status: "none" | "unknown" | "working" | "done" | "failed";
  readonly gaps: readonly Gap[];
  /** The last answer; while `working` it is that of the calls before. */
  readonly answer: EffectAnswer | undefined;
  /** The calls that the answer is about. */
  readonly asked: readonly Call[];
  /** The lines of the access tests that the answer tells of. */
  readonly tests: readonly string[];
}

interface Found {
  readonly of: object;
  readonly answer?: EffectAnswer | undefined;
  readonly asked?: readonly Call[];
  readonly tests?: readonly string[];
}

const NONE: readonly never[] = [];

/** The effect of pending calls, computed anew with each key, beside the page. */
export function useEffectAnswer(known: KnownModel | undefined, calls: readonly Call[]): EffectState {
  const self = useSelf();
  const objects = useObjects();
  const { tests } = useAccessTests();
  const [found, setFound] = useState<Found>();
  const key = JSON.stringify(calls);
  const touches = calls.some(touchesAccess);
  const gaps = useMemo(() => (known === undefined ? [] : gapsOf(known)), [known]);
  const question = useMemo(() => {
    if (known === undefined || self === undefined || objects === undefined || !touches) return undefined;
    const pending = JSON.parse(key) as readonly Call[];
    const statements = tests.map(({ statement }) => statement);
    const asks = { calls: pending, actor: self, objects, certain: gaps.length === 0, tests: statements };
    return { known, tests, asks };
  }, [known, self, objects, gaps, touches, key, tests]);
  useEffect(() => {
    if (question === undefined) return undefined;
    const stop = new AbortController();
    // First the key is drawn. No pause in typing is waited for: the next key stops what is being computed.
    const timer = setTimeout(() => {
      ask(question.known.model, "effect", { ...question.asks, now: serverNow() }, stop.signal).then(
        (answer) => setFound({ of: question, answer, asked: question.asks.calls, tests: question.tests.map((one) => one.line) }),
        () => {
          if (!stop.signal.aborted) setFound({ of: question });
        },
      );
    }, 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [question]);
  const rest = { gaps, answer: found?.answer, asked: found?.asked ?? NONE, tests: found?.tests ?? NONE };
  if (!touches) return { ...rest, status: "none", answer: undefined };
  if (gaps.length > 0) return { ...rest, status: "unknown" };
  if (question === undefined || found?.of !== question) return { ...rest, status: "working" };
  return { ...rest, status: found.answer === undefined ? "failed" : "done" };
}
