import Button from "@mui/material/Button";
import { useState } from "react";
import { useControlSend } from "../../api/controls";
import type { ScenarioStep } from "../../api/sandbox/scenario";
import { ConfirmDialog } from "../../components/dialog/ConfirmDialog";
import { useToast } from "../../components/feedback/toast";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { useWords } from "../../widgets/lesson/useWords";

interface StepBackProps {
  readonly step: ScenarioStep;
  /** Done steps that are open again afterwards, this one among them. */
  readonly lost: readonly ScenarioStep[];
}

/** Back to the moment at which a step became the next one; says what is lost before it does. */
export function StepBack({ step, lost }: StepBackProps) {
  const t = useText("scenario");
  const words = useWords();
  const toast = useToast();
  const reset = useControlSend("scenario.reset");
  const [asking, setAsking] = useState(false);
  const title = t("back.title", { title: words(step.title) });
  const done = () => {
    setAsking(false);
    toast({ text: t("back.done", { title: words(step.title) }), tone: "success" });
  };
  return (
    <>
      <Button size="small" startIcon={<Icon name="undo" />} onClick={() => setAsking(true)}>
        {t("back.button")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={title}
        consequence={
          <>
            <p style={{ margin: "0 0 8px" }}>{t("back.consequence")}</p>
            {lost.length === 0 ? null : (
              <>
                <p style={{ margin: 0 }}>{t("back.lost")}</p>
                <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                  {lost.map(({ id, title: name }) => (
                    <li key={id}>{words(name)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        }
        confirmLabel={t("back.confirm")}
        danger
        loading={reset.isPending}
        submitError={reset.error === null ? undefined : <FailureNotice error={reset.error} />}
        onConfirm={() => reset.mutate({ step: step.id }, { onSuccess: done })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
