import { useMemo } from "react";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { factorColumns } from "./columns";
import type { FactorEntry } from "./factorEntries";
import type { TfaDialog } from "./search";
import { AddMenu, TfaToolbar } from "./TfaToolbar";

/** What both lists of Two Factor take. */
export interface ListProps<Row> {
  readonly rows: readonly Row[] | undefined;
  readonly query: string;
  readonly onSearch: (text: string) => void;
  readonly onSelect: (id: string | undefined) => void;
  readonly onOpen: (dialog: TfaDialog, select?: string) => void;
  /** The read behind the list. */
  readonly failed: { readonly error: unknown; readonly refetch: () => unknown };
}

const rowId = (row: FactorEntry) => row.rowId;

/** All second factors that the login may see. */
export function FactorList(props: ListProps<FactorEntry> & { readonly selected: FactorEntry | undefined }) {
  const { rows, query, onSearch, onSelect, onOpen, failed, selected } = props;
  const t = useText("tfa");
  const common = useText("common");
  const locale = useLanguage();
  const columns = useMemo(
    () => factorColumns({ t, locale, yesNo: (value) => common(value ? "yes" : "no") }),
    [t, locale, common],
  );
  return (
    <DataGrid
      id="tfa"
      label={t("title")}
      rows={rows}
      columns={columns}
      rowId={rowId}
      selected={selected?.rowId}
      onSelect={onSelect}
      onOpen={(row) => (row.type === "recovery" ? onSelect(row.rowId) : onOpen("edit", row.rowId))}
      search={query}
      onSearch={onSearch}
      dim={(row) => row.enable === false}
      toolbar={<TfaToolbar selected={selected} onOpen={onOpen} />}
      error={
        failed.error === null ? undefined : <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} />
      }
      empty={
        <EmptyState icon="key" title={t("empty")} action={<AddMenu onOpen={onOpen} />}>
          {t("emptyHint")}
        </EmptyState>
      }
    />
  );
}
