import Box from "@mui/material/Box";
import { useControl } from "../../api/controls";
import type { ScenarioStep } from "../../api/sandbox/scenario";
import { Step } from "./Step";

interface StepListProps {
  readonly scenario: string | null;
  readonly steps: readonly ScenarioStep[];
  /** The step that a link asked for. */
  readonly wanted: string | undefined;
}

/** Title, state and task of each step; the next one is told in full, others on demand. */
export function StepList({ scenario, steps, wanted }: StepListProps) {
  const next = steps.findIndex((step) => !step.done && !step.optional);
  const reached = next < 0 ? steps.length - 1 : next;
  const changed = (useControl("history.list").data?.head ?? 0) > 0;
  const lostFrom = (at: number) => {
    const lost = steps.slice(at).filter(({ done }) => done);
    return at <= reached && (changed || lost.length > 0) ? lost : undefined;
  };
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 0.5 }}>
      {steps.map((step, at) => (
        <Step
          key={step.id}
          scenario={scenario}
          step={step}
          number={at + 1}
          current={at === next}
          wanted={step.id === wanted}
          lost={lostFrom(at)}
        />
      ))}
    </Box>
  );
}
