import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import { Link as RouterLink } from "@tanstack/react-router";
import Typography from "@mui/material/Typography";
import type { ScenarioStep } from "../../api/sandbox/scenario";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { stepWords } from "./stepTexts";

/** Title, state and task of each step; the next one is told in full, others on demand. */
export function StepList({ steps }: { readonly steps: readonly ScenarioStep[] }) {
  const next = steps.find((step) => !step.done && !step.optional)?.id;
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 0.5 }}>
      {steps.map((step, index) => (
        <Step key={step.id} step={step} number={index + 1} current={step.id === next} />
      ))}
    </Box>
  );
}

interface StepProps {
  readonly step: ScenarioStep;
  readonly number: number;
  readonly current: boolean;
}

function Step({ step, number, current }: StepProps) {
  const t = useText("scenario");
  const words = stepWords(step.id, t);
  const state = step.done ? t("done") : current ? t("next") : t("open");
  return (
    <Box component="li" aria-current={current ? "step" : undefined}>
      <details open={current}>
        <Box component="summary" sx={{ display: "flex", gap: 1, alignItems: "center", cursor: "pointer", minHeight: 28 }}>
          <Box sx={{ width: 18, color: step.done ? "success.main" : current ? "primary.main" : "text.secondary" }}>
            {step.done ? <Icon name="ok" /> : number}
          </Box>
          <Typography component="span" sx={{ flex: 1, fontWeight: current ? 600 : 400 }}>
            {words.title}
          </Typography>
          <Typography component="span" variant="caption" sx={{ color: "text.secondary" }}>
            {step.optional && !step.done ? t("optional") : state}
          </Typography>
        </Box>
        <Typography component="p" sx={{ pl: 3.25, color: "text.secondary" }}>
          {words.text}{" "}
          {words.address === undefined ? null : (
            <Link component={RouterLink} to={words.address}>
              {t("goTo")}
            </Link>
          )}
        </Typography>
      </details>
    </Box>
  );
}
