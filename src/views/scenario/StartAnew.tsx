import Button from "@mui/material/Button";
import { useState } from "react";
import { useControlSend } from "../../api/controls";
import { ConfirmDialog } from "../../components/dialog/ConfirmDialog";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";

/** Takes the lesson's world back to its start, after asking. */
export function StartAnew() {
  const t = useText("scenario");
  const reset = useControlSend("scenario.reset");
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<Icon name="refresh" />} onClick={() => setAsking(true)}>
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
    </>
  );
}
