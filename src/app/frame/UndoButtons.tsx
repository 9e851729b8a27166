import IconButton from "@mui/material/IconButton";
import { useControl, useControlSend, useSandbox } from "../../api/controls";
import { useViewpoint } from "../../api/viewpoint";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";

/** Undo and redo of everything in the sandbox; absent on a real server. */
export function UndoButtons() {
  const t = useText("frame");
  const sandbox = useSandbox();
  const history = useControl("history.list");
  const undo = useControlSend("history.undo");
  const redo = useControlSend("history.redo");
  const view = useViewpoint();
  // Nothing is changed with other eyes.
  if (sandbox === undefined || history.data === undefined || view !== undefined) return null;
  const { head, entries } = history.data;
  const last = entries.find((entry) => entry.number === head);
  const next = entries.find((entry) => !entry.applied);
  const undoText = last === undefined ? t("nothingToUndo") : t("undoWhat", { what: last.summary });
  const redoText = next === undefined ? t("nothingToRedo") : t("redoWhat", { what: next.summary });
  return (
    <>
      <IconButton
        aria-label={t("undo")}
        title={undoText}
        aria-disabled={last === undefined ? true : undefined}
        sx={{ opacity: last === undefined ? 0.45 : 1 }}
        onClick={() => (last === undefined ? undefined : undo.mutate(undefined))}
      >
        <Icon name="undo" />
      </IconButton>
      <IconButton
        aria-label={t("redo")}
        title={redoText}
        aria-disabled={next === undefined ? true : undefined}
        sx={{ opacity: next === undefined ? 0.45 : 1 }}
        onClick={() => (next === undefined ? undefined : redo.mutate(undefined))}
      >
        <Icon name="redo" />
      </IconButton>
    </>
  );
}
