import { styled } from "@mui/material/styles";
import LinearProgress from "@mui/material/LinearProgress";
import Button from "@mui/material/Button";
import type { ListedLesson } from "../../../api/sandbox/scenario";
import { Icon } from "../../../components/icons/Icon";
import { tone } from "../../../components/theme/tone";
import { useText } from "../../../i18n/useText";
import { CopyLink } from "../../../widgets/share/CopyLink";
import { useWords } from "../../../widgets/lesson/useWords";

const Item = styled("li")({
  display: "flex",
  flexDirection: "column",
  gap: 6,
  padding: 10,
  border: `1px solid ${tone.line}`,
  borderRadius: 5,
  backgroundColor: tone.paper,
  "&[data-open=true]": { borderColor: tone.accent },
  h3: { margin: 0, fontSize: "0.8125rem", flex: 1, minWidth: 0 },
  "> .head": { display: "flex", alignItems: "start", gap: 4 },
  "> p": { margin: 0, color: tone.soft, flex: 1 },
  "> .state": { display: "flex", alignItems: "center", gap: 6, color: tone.soft, fontSize: "0.75rem" },
  "> .state > svg": { color: tone.success },
  "> .acts": { display: "flex", flexWrap: "wrap", gap: 6 },
});

interface LessonCardProps {
  readonly lesson: ListedLesson;
  /** Its world is the open one. */
  readonly isOpen: boolean;
  readonly onStart: () => void;
  readonly onAnew: () => void;
}

/** One lesson: what one learns, how far one has come, start, go on, start again. */
export function LessonCard({ lesson, isOpen, onStart, onAnew }: LessonCardProps) {
  const t = useText("scenario");
  const words = useWords();
  const title = words(lesson.title);
  const { progress } = lesson;
  const action = isOpen ? t("list.show") : progress === undefined ? t("list.start") : t("list.goOn");
  const steps = progress === undefined ? t("list.notBegun") : t("list.progress", { done: progress.done, total: progress.total });
  return (
    <Item data-open={isOpen}>
      <div className="head">
        <h3>{title}</h3>
        <CopyLink scenario={lesson.id} label={t("list.link", { title })} />
      </div>
      <p>{words(lesson.about)}</p>
      {progress === undefined ? null : (
        <LinearProgress variant="determinate" value={(100 * progress.done) / Math.max(1, progress.total)} aria-label={steps} />
      )}
      <div className="state">
        {progress?.finished === true ? <Icon name="ok" /> : null}
        <span>{progress?.finished === true ? t("list.finished") : steps}</span>
        {isOpen ? <span>· {t("list.isOpen")}</span> : null}
      </div>
      <div className="acts">
        <Button
          size="small"
          variant={isOpen ? "contained" : "outlined"}
          aria-label={t("list.which", { action, title })}
          onClick={onStart}
        >
          {action}
        </Button>
        {progress === undefined ? null : (
          <Button size="small" aria-label={t("list.which", { action: t("list.anew"), title })} onClick={onAnew}>
            {t("list.anew")}
          </Button>
        )}
      </div>
    </Item>
  );
}
