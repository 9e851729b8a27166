import Button from "@mui/material/Button";
import { useControl, useControlSend } from "../../api/controls";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";

/** Takes back the last change, whatever it was. */
export function UndoLast() {
  const t = useText("scenario");
  const history = useControl("history.list");
  const undo = useControlSend("history.undo");
  const last = history.data?.entries.find(({ number }) => number === history.data.head);
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<Icon name="undo" />}
      title={last === undefined ? t("nothingToUndo") : t("undoWhat", { what: last.summary })}
      aria-disabled={last === undefined ? true : undefined}
      sx={{ opacity: last === undefined ? 0.6 : 1 }}
      onClick={() => (last === undefined || undo.isPending ? undefined : undo.mutate(undefined))}
    >
      {t("undo")}
    </Button>
  );
}
