import Checkbox from "@mui/material/Checkbox";
import { useEffect, useState } from "react";
import { control } from "../../../api/controls";
import type { ListedLesson } from "../../../api/sandbox/scenario";
import { InfoWindow } from "../../../components/dialog/InfoWindow";
import { useText } from "../../../i18n/useText";
import { useWords } from "../../../widgets/lesson/useWords";
import { ConfirmControl } from "../ConfirmControl";
import { useEnterWorld } from "../useEnterWorld";

interface StartLessonProps {
  readonly id: string;
  /** Absent where the id is none. */
  readonly lesson: ListedLesson | undefined;
  /** Its world is the open one. */
  readonly isOpen: boolean;
  readonly fresh: boolean;
  readonly step: string | undefined;
  readonly onShow: (step?: string) => void;
  readonly onClose: () => void;
}

/**
 * Asks before the world of a lesson is opened or begun anew; a lesson that is open is only shown. A link to a step can
 * have what comes before it done.
 */
export function StartLesson({ id, lesson, isOpen, fresh, step, onShow, onClose }: StartLessonProps) {
  const t = useText("scenario");
  const words = useWords();
  const enter = useEnterWorld(step);
  const begins = fresh || lesson?.progress === undefined;
  const [chosen, setChosen] = useState<boolean>();
  const doBefore = step !== undefined && (chosen ?? begins);
  const shown = lesson !== undefined && isOpen && !fresh;
  useEffect(() => {
    if (shown) onShow(step);
  }, [shown, step, onShow]);
  if (shown) return null;
  if (lesson === undefined) {
    return (
      <InfoWindow open title={t("list.title")} onClose={onClose} width={440}>
        <p style={{ margin: 0, overflowWrap: "anywhere" }}>{t("list.unknown", { id })}</p>
      </InfoWindow>
    );
  }
  const title = words(lesson.title);
  return (
    <ConfirmControl
      title={t(fresh ? "list.anewTitle" : "list.startTitle", { title })}
      question={t(fresh ? "list.anewQuestion" : "list.startQuestion")}
      also={
        <>
          {fresh ? null : words(lesson.about)}
          {step === undefined ? null : (
            <label style={{ display: "flex", alignItems: "center", gap: 4, marginTop: 4 }}>
              <Checkbox checked={doBefore} onChange={(_event, checked) => setChosen(checked)} style={{ marginLeft: -4 }} />
              {t("list.doBefore")}
            </label>
          )}
        </>
      }
      leaves
      confirmLabel={t(fresh ? "list.anew" : lesson.progress === undefined ? "list.start" : "list.goOn")}
      danger={fresh}
      send={() => control("scenario.start", { id, fresh, ...(doBefore && { step }) })}
      onDone={enter}
      onClose={onClose}
    />
  );
}
