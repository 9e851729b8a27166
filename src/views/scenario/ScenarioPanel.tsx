import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { Link as RouterLink, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useControl, useSandbox } from "../../api/controls";
import type { ScenarioState } from "../../api/sandbox/scenario";
import { LiveRegion } from "../../components/a11y/LiveRegion";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { useWords } from "../../widgets/lesson/useWords";
import { CopyLink } from "../../widgets/share/CopyLink";
import { StartAnew } from "./StartAnew";
import { StepList } from "./StepList";
import { UndoLast } from "./UndoLast";
import { useSaid } from "./useSaid";

const LessonEnd = lazy(() => import("../../widgets/lesson/LessonEnd").then((module) => ({ default: module.LessonEnd })));

interface ScenarioPanelProps {
  /** Puts the panel away. */
  readonly onClose?: () => void;
}

/** The lesson of the open world beside the work: its steps, judged by the server from the state they leave. */
export function ScenarioPanel({ onClose }: ScenarioPanelProps) {
  const t = useText("scenario");
  const lesson = useControl("scenario.read");
  if (lesson.error !== null) return <FailureNotice error={lesson.error} onRetry={() => void lesson.refetch()} />;
  const state = lesson.data?.scenario;
  if (state === undefined) return <LinearProgress aria-label={t("title")} sx={{ height: 2 }} />;
  if (state === null) return <EmptyState icon="flag" title={t("none")} />;
  return <Lesson state={state} onClose={onClose} />;
}

function Lesson({ state, onClose }: { readonly state: ScenarioState; readonly onClose: (() => void) | undefined }) {
  const t = useText("scenario");
  const words = useWords();
  const said = useSaid(state);
  const scenario = useSandbox()?.world.scenario ?? null;
  const { step: wanted }: { readonly step?: unknown } = useSearch({ strict: false });
  const steps = state.steps.filter((step) => !step.optional);
  const done = steps.filter((step) => step.done).length;
  const progress = t("progress", { done, total: steps.length });
  return (
    <Box sx={{ display: "grid", gap: 1, p: 1.5, alignContent: "start", gridTemplateColumns: "minmax(0, 1fr)" }}>
      <Box sx={{ display: "flex", alignItems: "start", gap: 0.5 }}>
        <Typography component="h3" variant="h3" sx={{ flex: 1, minWidth: 0 }}>
          {words(state.title)}
        </Typography>
        <CopyLink scenario={scenario} label={t("share.lesson")} />
      </Box>
      <details open={done === 0}>
        <Box component="summary" sx={{ cursor: "pointer", minHeight: 24, color: "text.secondary" }}>
          {t("story")}
        </Box>
        <Typography sx={{ color: "text.secondary" }}>{words(state.story)}</Typography>
      </details>
      <div>
        <LinearProgress variant="determinate" value={(100 * done) / Math.max(1, steps.length)} aria-label={progress} />
        <Typography variant="caption">{progress}</Typography>
      </div>
      <LiveRegion text={said} />
      {state.score === undefined ? null : (
        <Typography aria-live="polite">
          {t("score", { ...state.score.findings, surplus: state.score.surplus, missing: state.score.missing })}
        </Typography>
      )}
      {state.mistakes.map((mistake) => (
        <Banner key={mistake.code} tone="warning">
          {words(mistake.text)}
        </Banner>
      ))}
      {state.summary === undefined ? null : (
        <Suspense>
          <LessonEnd summary={state.summary} onGoOn={onClose} />
        </Suspense>
      )}
      <StepList scenario={scenario} steps={state.steps} wanted={typeof wanted === "string" ? wanted : undefined} />
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center" }}>
        <UndoLast />
        <StartAnew />
        <Link component={RouterLink} to="/sandbox/lessons">
          {t("all")}
        </Link>
      </Box>
    </Box>
  );
}
