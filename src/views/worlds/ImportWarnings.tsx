import { useMemo } from "react";
import type { ImportWarning } from "../../api/sandbox/importing";
import { DataGrid } from "../../components/grid/DataGrid";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { importSearch } from "./search";
import { warningColumns, type WarningRow } from "./warningColumns";

const rowId = (row: WarningRow) => row.id;

/** Every line that was ignored or warned about, in our words and in Proxmox VE's. */
export function ImportWarnings({ warnings }: { readonly warnings: readonly ImportWarning[] }) {
  const t = useText("sandbox");
  const [address, setAddress] = useAddress(importSearch);
  const columns = useMemo(() => warningColumns(t), [t]);
  const rows = useMemo(() => warnings.map((warning, at) => ({ ...warning, id: String(at) })), [warnings]);
  const lines = new Set(warnings.map(({ file, line }) => `${file} ${line}`)).size;
  return (
    <>
      <Banner tone="warning">{t("import.warnings", { count: lines })}</Banner>
      <div style={{ display: "flex", height: Math.min(420, 150 + rows.length * 40) }}>
        <DataGrid
          id="import-warnings"
          label={t("import.warningsLabel")}
          rows={rows}
          columns={columns}
          rowId={rowId}
          selected={address.sel}
          onSelect={(sel) => setAddress({ sel }, "replace")}
          search={address.q ?? ""}
          onSearch={(q) => setAddress({ q }, "replace")}
          empty={null}
        />
      </div>
    </>
  );
}
