import { useState } from "react";
import { type Perform, type Step, type StepResult, useSendEach } from "../../api/sendEach";

/** Where work on many objects stands. */
export type BulkState =
  | { readonly phase: "asking" }
  | { readonly phase: "running"; readonly done: number; readonly total: number; readonly stopping: boolean }
  | { readonly phase: "over"; readonly results: readonly StepResult[] };

/** The ids of the steps that are not done. */
export function leftOver(results: readonly StepResult[]): readonly string[] {
  return results.filter(({ outcome }) => outcome.kind !== "done").map(({ step }) => step.id);
}

/** Runs steps and tells how far they are; a second run replaces the results of the steps that it repeats. */
export function useBulk(perform?: Perform) {
  const { run, stop } = useSendEach();
  const [state, setState] = useState<BulkState>({ phase: "asking" });
  const start = async (steps: readonly Step[], before: readonly StepResult[] = []): Promise<readonly StepResult[]> => {
    const total = steps.length;
    setState({ phase: "running", done: 0, total, stopping: false });
    const tell = (done: number) =>
      setState((now) => (now.phase === "running" ? { ...now, done } : now));
    const fresh = await run(steps, tell, perform);
    const results = before.length === 0 ? fresh : before.map((old) => fresh.find((one) => one.step === old.step) ?? old);
    setState({ phase: "over", results });
    return results;
  };
  const stopSoon = () => {
    stop();
    setState((now) => (now.phase === "running" ? { ...now, stopping: true } : now));
  };
  return { state, start, stop: stopSoon };
}
