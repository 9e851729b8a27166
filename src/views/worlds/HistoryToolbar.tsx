import type { HistoryEntry } from "../../api/sandbox/history";
import { ActionButton } from "../../components/actions/ActionButton";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";

interface HistoryToolbarProps {
  readonly entries: readonly HistoryEntry[];
  /** The entry that the world stands at; 0 is its start. */
  readonly head: number;
  readonly selected: HistoryEntry | undefined;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onGoTo: (number: number) => void;
  readonly onReset: () => void;
}

/** The buttons of History. */
export function HistoryToolbar({ entries, head, selected, busy, onUndo, onRedo, onGoTo, onReset }: HistoryToolbarProps) {
  const t = useText("sandbox");
  const why = useText("access");
  const reason = (text: string | undefined) => (text === undefined ? undefined : { text });
  const here = selected?.number === head ? t("history.isHere") : undefined;
  const notThere = selected === undefined ? why("reason.selectFirst") : here;
  const canRedo = entries.some((entry) => !entry.applied);
  return (
    <Toolbar label={t("history.toolbar")}>
      <ActionButton
        label={t("history.undo")}
        icon="undo"
        busy={busy}
        disabledReason={reason(head === 0 ? t("history.nothingToUndo") : undefined)}
        onClick={onUndo}
      />
      <ActionButton
        label={t("history.redo")}
        icon="redo"
        busy={busy}
        disabledReason={reason(canRedo ? undefined : t("history.nothingToRedo"))}
        onClick={onRedo}
      />
      <ActionButton
        label={t("history.goTo")}
        icon="flag"
        busy={busy}
        disabledReason={reason(notThere)}
        onClick={() => {
          if (selected !== undefined) onGoTo(selected.number);
        }}
      />
      <ActionButton
        label={t("history.goToStart")}
        icon="history"
        busy={busy}
        disabledReason={reason(head === 0 ? t("history.atStart") : undefined)}
        onClick={() => onGoTo(0)}
      />
      <ActionButton label={t("history.reset")} icon="refresh" onClick={onReset} />
    </Toolbar>
  );
}
