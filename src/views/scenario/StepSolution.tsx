import Box from "@mui/material/Box";
import { lazy, Suspense, useState } from "react";
import type { ScenarioStep } from "../../api/sandbox/scenario";
import { useText } from "../../i18n/useText";

const Solution = lazy(() => import("../../widgets/lesson/Solution").then((module) => ({ default: module.Solution })));

/** The solution on demand: told and not done. */
export function StepSolution({ step }: { readonly step: ScenarioStep }) {
  const t = useText("scenario");
  const [asked, setAsked] = useState(false);
  return (
    <Box component="details" sx={{ pl: 3.25, color: "text.secondary" }} onToggle={() => setAsked(true)}>
      <Box component="summary" sx={{ cursor: "pointer", minHeight: 24 }} onClick={() => setAsked(true)}>
        {t("solution.show")}
      </Box>
      {asked ? (
        <Suspense>
          <Solution step={step} />
        </Suspense>
      ) : null}
    </Box>
  );
}
