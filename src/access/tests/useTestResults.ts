import { useMemo } from "react";
import type { Verdict } from "../../engine/statement";
import { type Gap, gapsOf } from "../gaps";
import { useKnownModel } from "../useKnownModel";
import { useObjects } from "../useObjects";
import { useSweep } from "../work/useSweep";
import type { AccessTest } from "./testStore";
import { unknownPrivilege } from "./unknownName";

export interface TestResults {
  /** By the test's place; `undefined` until it was checked. */
  readonly verdicts: readonly Verdict[] | undefined;
  readonly gaps: readonly Gap[];
  /** By the test's place: its privilege, where the server does not know it. */
  readonly unknown: readonly (string | undefined)[];
}

/** Checks access tests against what stands on the server now; after every change again. */
export function useTestResults(tests: readonly AccessTest[]): TestResults {
  const known = useKnownModel();
  const objects = useObjects();
  const gaps = useMemo(() => (known === undefined ? [] : gapsOf(known)), [known]);
  const question = useMemo(() => {
    if (known === undefined || objects === undefined || gaps.length > 0) return undefined;
    const asks = { tests: tests.map(({ statement }) => statement), guests: objects.guests };
    return { model: known.model, kind: "tests", asks } as const;
  }, [known, objects, gaps, tests]);
  const unknown = useMemo(
    () => tests.map(({ statement }) => (known === undefined ? undefined : unknownPrivilege(known.model, statement))),
    [known, tests],
  );
  const { status, data } = useSweep(question);
  return { verdicts: status === "done" ? data : undefined, gaps, unknown };
}
