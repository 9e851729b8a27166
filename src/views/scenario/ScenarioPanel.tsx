import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useControl, useControlSend } from "../../api/controls";
import { ConfirmDialog } from "../../components/dialog/ConfirmDialog";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { Comparison } from "./Comparison";
import { StepList } from "./StepList";

/** The lesson of the open world beside the work: its steps, judged by the server from the state they leave. */
export function ScenarioPanel() {
  const t = useText("scenario");
  const lesson = useControl("scenario.read");
  const reset = useControlSend("scenario.reset");
  const [asking, setAsking] = useState(false);
  if (lesson.error !== null) return <FailureNotice error={lesson.error} onRetry={() => void lesson.refetch()} />;
  const state = lesson.data?.scenario;
  if (state === undefined) return <LinearProgress aria-label={t("title")} sx={{ height: 2 }} />;
  if (state === null) return <EmptyState icon="flag" title={t("none")} />;
  const steps = state.steps.filter((step) => !step.optional);
  const done = steps.filter((step) => step.done).length;
  const finished = done === steps.length;
  return (
    <Box sx={{ display: "grid", gap: 1, p: 1.5, alignContent: "start" }}>
      <Typography component="h3" variant="h3">
        {t("tutorial.name")}
      </Typography>
      <Typography sx={{ color: "text.secondary" }}>{t("tutorial.story")}</Typography>
      <LinearProgress
        variant="determinate"
        value={(100 * done) / steps.length}
        aria-label={t("progress", { done, total: steps.length })}
      />
      <Typography variant="caption" role="status">
        {finished ? t("finished") : t("progress", { done, total: steps.length })}
      </Typography>
      <StepList steps={state.steps} />
      {finished ? <Comparison /> : null}
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {t("reset")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("reset")}
        consequence={t("resetConsequence")}
        confirmLabel={t("reset")}
        danger
        loading={reset.isPending}
        submitError={reset.error === null ? undefined : <FailureNotice error={reset.error} />}
        onConfirm={() => reset.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
