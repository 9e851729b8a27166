import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { LessonAction, ScenarioStep } from "../../api/sandbox/scenario";
import { CommandBlock } from "../../components/code/CommandBlock";
import { useText } from "../../i18n/useText";
import { useWords } from "./useWords";

type Run = Extract<LessonAction, { readonly kind: "run" }>;
type Part = Exclude<LessonAction, Run> | { readonly kind: "runs"; readonly node: string | undefined; readonly runs: readonly Run[] };

/** Lines for the same shell stand together, so that they are copied together. */
function partsOf(actions: readonly LessonAction[]): readonly Part[] {
  const parts: Part[] = [];
  for (const action of actions) {
    const last = parts.at(-1);
    if (action.kind !== "run") parts.push(action);
    else if (last?.kind === "runs" && last.node === action.node) parts[parts.length - 1] = { ...last, runs: [...last.runs, action] };
    else parts.push({ kind: "runs", node: action.node, runs: [action] });
  }
  return parts;
}

/** What would do the step, in words; its command lines can be copied. */
export function Solution({ step }: { readonly step: ScenarioStep }) {
  return (
    <Box sx={{ display: "grid", gap: 0.5, pl: 1, gridTemplateColumns: "minmax(0, 1fr)" }}>
      {partsOf(step.solution).map((part, at) => (
        <SolutionPart key={at} part={part} step={step} />
      ))}
    </Box>
  );
}

function SolutionPart({ part, step }: { readonly part: Part; readonly step: ScenarioStep }) {
  const t = useText("scenario");
  const words = useWords();
  if (part.kind === "login") return <Typography component="p">{t("solution.login", { userid: part.userid, password: part.password })}</Typography>;
  if (part.kind === "call") {
    const call = part.method === "GET" ? "look" : "call";
    return (
      <Typography component="p" sx={{ overflowWrap: "anywhere" }}>
        {t(`solution.${call}`, { userid: part.userid, method: part.method, path: part.path })}
      </Typography>
    );
  }
  if (part.kind === "predict") {
    const option = step.predict?.options.find(({ id }) => id === part.option);
    return <Typography component="p">{t("solution.predict", { answer: option === undefined ? part.option : words(option.text) })}</Typography>;
  }
  const answers = part.runs.flatMap((run) => run.answers ?? []);
  return (
    <div>
      <Typography component="p">{part.node === undefined ? t("solution.shell") : t("solution.shellOf", { node: part.node })}</Typography>
      <CommandBlock label={t("solution.commands")} text={part.runs.map(({ line }) => line).join("\n")} />
      {answers.length === 0 ? null : (
        <Typography component="p">{t("solution.answers", { answers: answers.map((answer) => (answer === "" ? "⏎" : answer)).join(" · ") })}</Typography>
      )}
    </div>
  );
}
