import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import { Link as RouterLink } from "@tanstack/react-router";
import Typography from "@mui/material/Typography";
import type { ScenarioStep } from "../../api/sandbox/scenario";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { CopyLink } from "../../widgets/share/CopyLink";
import { useWords } from "../../widgets/lesson/useWords";
import { StepBack } from "./StepBack";
import { StepHints } from "./StepHints";
import { StepQuestion } from "./StepQuestion";
import { StepSolution } from "./StepSolution";

interface StepProps {
  readonly scenario: string | null;
  readonly step: ScenarioStep;
  readonly number: number;
  readonly current: boolean;
  readonly wanted: boolean;
  /** What going back to this step would open again; absent where there is nothing to go back from. */
  readonly lost: readonly ScenarioStep[] | undefined;
}

export function Step({ scenario, step, number, current, wanted, lost }: StepProps) {
  const t = useText("scenario");
  const words = useWords();
  const state = step.done ? t("done") : current ? t("next") : step.optional ? t("optional") : t("open");
  const title = words(step.title);
  return (
    <Box component="li" aria-current={current ? "step" : undefined}>
      <details open={current || wanted}>
        <Box component="summary" sx={{ display: "flex", gap: 1, alignItems: "center", cursor: "pointer", minHeight: 28 }}>
          <Box sx={{ width: 18, flexShrink: 0, color: step.done ? "success.main" : current ? "primary.main" : "text.secondary" }}>
            {step.done ? <Icon name="ok" /> : number}
          </Box>
          <Typography component="h4" sx={{ flex: 1, minWidth: 0, fontSize: "inherit", fontWeight: current ? 600 : 400 }}>
            {title}
          </Typography>
          <Typography component="span" variant="caption" sx={{ color: "text.secondary" }}>
            {state}
          </Typography>
        </Box>
        <Typography component="p" sx={{ pl: 3.25, color: "text.secondary" }}>
          {words(step.task)}{" "}
          {step.at === undefined ? null : (
            <Link component={RouterLink} to={step.at}>
              {t("goTo")}
            </Link>
          )}
        </Typography>
        {step.predict === undefined ? null : <StepQuestion step={step.id} predict={step.predict} />}
        {step.hints === undefined || step.done ? null : <StepHints hints={step.hints} />}
        {step.solution.length === 0 ? null : <StepSolution step={step} />}
        <Box sx={{ pl: 2.5, display: "flex", alignItems: "center", gap: 0.5, flexWrap: "wrap" }}>
          {lost === undefined ? null : <StepBack step={step} lost={lost} />}
          <CopyLink scenario={scenario} step={step.id} label={t("share.step", { title })} />
        </Box>
      </details>
    </Box>
  );
}
