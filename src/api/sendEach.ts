import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { refreshAfter } from "./changes";
import { call } from "./client";
import type { Call, CallOf, EndpointName } from "./endpoints/index";
import { ApiError, failureOf } from "./errors";

/** One part of work on many objects: its calls belong together, the parts do not depend on each other. */
export interface Step {
  /** Names the part, for instance the row that it is about. */
  readonly id: string;
  /** What the part is called where it is reported. */
  readonly label: string;
  readonly calls: readonly Call[];
}

export type StepOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly error: unknown }
  /** It was stopped before, or the session had ended. */
  | { readonly kind: "not-sent" };

export interface StepResult {
  readonly step: Step;
  readonly outcome: StepOutcome;
}

export type SendCall = (one: Call) => Promise<unknown>;

/** How a step is done; throws where it failed. Without one its calls are sent one after the other. */
export type Perform = (step: Step, send: SendCall) => Promise<void>;

function sendOne<Name extends EndpointName>(one: CallOf<Name>): Promise<unknown> {
  return call(one.name, one.params);
}

/** How many calls of a step the server has accepted: a repeated step goes on where it was refused. */
const accepted = new WeakMap<Step, number>();

async function sendInTurn(step: Step, send: SendCall): Promise<void> {
  for (const [at, one] of step.calls.entries()) {
    if (at < (accepted.get(step) ?? 0)) continue;
    await send(one);
    accepted.set(step, at + 1);
  }
}

/** Failures after which every further call would fail as well. */
function endsAll(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { kind } = failureOf(error);
  return kind === "signed-out" || kind === "read-only" || kind === "viewing";
}

/**
 * Sends many steps one after the other; one that fails does not keep the next from being sent. Can be stopped between
 * two steps; what the calls changed is asked for again once, at the end.
 */
export function useSendEach() {
  const client = useQueryClient();
  const stopped = useRef(false);
  const run = async (
    steps: readonly Step[],
    tell: (done: number) => void,
    perform: Perform = sendInTurn,
  ): Promise<readonly StepResult[]> => {
    stopped.current = false;
    const results: StepResult[] = [];
    for (const step of steps) {
      const outcome: StepOutcome = stopped.current ? { kind: "not-sent" } : await doneBy(() => perform(step, sendOne));
      if (outcome.kind === "failed" && endsAll(outcome.error)) stopped.current = true;
      results.push({ step, outcome });
      tell(results.length);
    }
    const names = steps.flatMap(({ calls }) => calls.map(({ name }) => name));
    await refreshAfter(client, [...new Set(names)]);
    return results;
  };
  const stop = () => {
    stopped.current = true;
  };
  return { run, stop };
}

async function doneBy(work: () => Promise<void>): Promise<StepOutcome> {
  try {
    await work();
    return { kind: "done" };
  } catch (error) {
    return { kind: "failed", error };
  }
}
