import { useMemo } from "react";
import { useControl } from "../../api/controls";
import type { HistoryEntry } from "../../api/sandbox/history";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { ControlFailure } from "./ControlFailure";
import { historyColumns } from "./historyColumns";
import { HistoryDetail } from "./HistoryDetail";
import { HistoryToolbar } from "./HistoryToolbar";
import { SandboxCard } from "./SandboxCard";
import { historySearch } from "./search";
import { useMoveHistory } from "./useMoveHistory";
import { WorldReset } from "./WorldReset";

const rowId = (row: HistoryEntry) => String(row.number);
const isUndone = (row: HistoryEntry) => !row.applied;

/**
 * Sandbox -> History: the journal of the open world, newest first; the chosen entry is told with its effect, and every
 * state in it can be gone to.
 */
export function HistoryView() {
  const t = useText("sandbox");
  const locale = useLanguage();
  const [address, setAddress] = useAddress(historySearch);
  const history = useControl("history.list");
  const worlds = useControl("worlds.list").data;
  const opened = worlds?.worlds.find(({ id }) => id === worlds.open);
  const move = useMoveHistory();
  const head = history.data?.head ?? 0;
  const entries = history.data?.entries;
  const columns = useMemo(() => historyColumns(t, locale, head), [t, locale, head]);
  const selected = entries?.find((entry) => rowId(entry) === address.sel);
  const failure = history.error ?? move.error ?? undefined;
  return (
    <SandboxCard intro={t("history.intro")}>
      <div style={{ display: "flex", flex: "1 1 240px", minHeight: 180 }}>
        <DataGrid
          id="history"
          label={t("history.title")}
          rows={entries}
          columns={columns}
          rowId={rowId}
          sort={{ id: "number", desc: true }}
          selected={selected === undefined ? undefined : rowId(selected)}
          onSelect={(sel) => setAddress({ sel }, "replace")}
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
              onReset={() => setAddress({ dialog: "reset" })}
            />
          }
          error={failure && <ControlFailure error={failure} onRetry={() => void history.refetch()} />}
          empty={
            <EmptyState icon="history" title={t("history.empty")}>
              {t("history.emptyHint")}
            </EmptyState>
          }
        />
      </div>
      {selected === undefined ? null : (
        <div style={{ padding: 8, overflow: "auto", flex: "0 1 auto", maxHeight: "55%" }}>
          <HistoryDetail key={selected.number} entry={selected} />
        </div>
      )}
      {address.dialog === "reset" && opened !== undefined ? (
        <WorldReset world={opened} isOpen onClose={() => setAddress({ dialog: undefined })} />
      ) : null}
    </SandboxCard>
  );
}
