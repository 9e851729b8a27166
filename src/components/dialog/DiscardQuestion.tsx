import Button from "@mui/material/Button";
import { useText } from "../../i18n/useText";
import { WindowFoot } from "./WindowParts";

interface DiscardQuestionProps {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Stands in place of a dialog's buttons when it is closed with changes in it. */
export function DiscardQuestion({ onKeep, onDiscard }: DiscardQuestionProps) {
  const t = useText("common");
  return (
    <WindowFoot role="alertdialog" aria-label={t("discardQuestion")}>
      <strong className="start">{t("discardQuestion")}</strong>
      <Button variant="outlined" autoFocus onClick={onKeep}>
        {t("keepEditing")}
      </Button>
      <Button variant="contained" color="error" onClick={onDiscard}>
        {t("discard")}
      </Button>
    </WindowFoot>
  );
}
