import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useControlSend } from "../../api/controls";
import type { ScenarioPrediction } from "../../api/sandbox/scenario";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { useWords } from "../../widgets/lesson/useWords";

interface StepQuestionProps {
  readonly step: string;
  readonly predict: ScenarioPrediction;
}

/** The question before looking: the first answer counts, then what is right is told. */
export function StepQuestion({ step, predict: { question, options, given, right, explanation } }: StepQuestionProps) {
  const t = useText("scenario");
  const words = useWords();
  const send = useControlSend("scenario.predict");
  const answer = options.find((option) => option.id === right);
  return (
    <Box component="fieldset" disabled={send.isPending} sx={{ ml: 3.25, border: 0, p: 0, display: "grid", gap: 0.5 }}>
      <Typography component="legend" sx={{ p: 0 }}>
        {words(question)}
      </Typography>
      {options.map(({ id, text }) => (
        <Button
          key={id}
          size="small"
          variant={id === given ? "contained" : "outlined"}
          aria-pressed={id === given}
          aria-disabled={given !== undefined}
          onClick={() => (given === undefined ? send.mutate({ step, option: id }) : undefined)}
        >
          {words(text)}
        </Button>
      ))}
      <Typography aria-live="polite" sx={{ color: "text.secondary" }}>
        {given === undefined || answer === undefined ? null : given === right ? t("right") : t("wrong", { answer: words(answer.text) })}{" "}
        {explanation === undefined ? null : words(explanation)}
      </Typography>
      {send.error === null ? null : <FailureNotice error={send.error} />}
    </Box>
  );
}
