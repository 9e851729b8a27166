import { useState } from "react";
import type { ScenarioState } from "../../api/sandbox/scenario";
import { useText } from "../../i18n/useText";
import { useWords } from "../../widgets/lesson/useWords";

/** What a screen reader is told of progress: a step that is done now, or that the whole lesson is. Else it is silent. */
export function useSaid(state: ScenarioState): string {
  const t = useText("scenario");
  const words = useWords();
  const done = state.steps.filter((step) => step.done);
  const key = `${state.id} ${done.map(({ id }) => id).join(" ")}`;
  const [last, setLast] = useState({ key, id: state.id, done: new Set(done.map(({ id }) => id)), said: "" });
  if (last.key === key) return last.said;
  const newly = last.id === state.id ? done.filter(({ id }) => !last.done.has(id)) : [];
  const told = newly.map(({ title }) => t("stepDone", { title: words(title) }));
  const needed = state.steps.filter((step) => !step.optional);
  const progress = t("progress", { done: needed.filter((step) => step.done).length, total: needed.length });
  const end = state.summary === undefined ? progress : `${t("finished")} ${words(state.summary.text)}`;
  const said = told.length === 0 ? "" : [...told, end].join(" – ");
  setLast({ key, id: state.id, done: new Set(done.map(({ id }) => id)), said });
  return said;
}
