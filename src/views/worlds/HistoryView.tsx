import { useMemo } from "react";
import { useControl } from "../../api/controls";
import type { HistoryEntry } from "../../api/sandbox/history";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { ControlFailure } from "./ControlFailure";
import { historyColumns } from "./historyColumns";
import { HistoryToolbar } from "./HistoryToolbar";
import { SandboxCard } from "./SandboxCard";
import { historySearch } from "./search";
import { useMoveHistory } from "./useMoveHistory";

const rowId = (row: HistoryEntry) => String(row.number);
const isUndone = (row: HistoryEntry) => !row.applied;

/** Sandbox -> History: the journal of the open world, newest first; every state in it can be gone to. */
export function HistoryView() {
  const t = useText("sandbox");
  const locale = useLanguage();
  const [address, setAddress] = useAddress(historySearch);
  const history = useControl("history.list");
  const move = useMoveHistory();
  const head = history.data?.head ?? 0;
  const entries = history.data?.entries;
  const columns = useMemo(() => historyColumns(t, locale, head), [t, locale, head]);
  const selected = entries?.find((entry) => rowId(entry) === address.sel);
  const failure = history.error ?? move.error ?? undefined;
  return (
    <SandboxCard intro={t("history.intro")}>
      <DataGrid
        id="history"
        label={t("history.title")}
        rows={entries}
        columns={columns}
        rowId={rowId}
        sort={{ id: "number", desc: true }}
        selected={selected === undefined ? undefined : rowId(selected)}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => move.goTo(row.number)}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        dim={isUndone}
        toolbar={
          <HistoryToolbar
            entries={entries ?? []}
            head={head}
            selected={selected}
            busy={move.busy}
            onUndo={move.undo}
            onRedo={move.redo}
            onGoTo={move.goTo}
          />
        }
        error={failure && <ControlFailure error={failure} onRetry={() => void history.refetch()} />}
        empty={
          <EmptyState icon="history" title={t("history.empty")}>
            {t("history.emptyHint")}
          </EmptyState>
        }
      />
    </SandboxCard>
  );
}
