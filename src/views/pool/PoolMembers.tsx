import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useAnswer } from "../../api/query";
import type { ResourceRow } from "../../api/schemas/resources";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { addressOfRow } from "../../widgets/resource/serverView";
import { memberColumns } from "./columns";
import { search } from "./search";

const rowId = (row: ResourceRow) => row.id;

/** The **Members** of a pool: guests and storages on which the pool's roles count (gui.md section 9.3). */
export function PoolMembers({ pool }: { readonly pool: string }) {
  const t = useText("nodes");
  const navigate = useNavigate();
  const [address, setAddress] = useAddress(search);
  const answer = useAnswer("pools.list", { poolid: pool });
  const columns = useMemo(() => memberColumns(t), [t]);
  const members = answer.data?.find((one) => one.poolid === pool)?.members;
  const rows = answer.data === undefined ? undefined : (members ?? []);
  return (
    <DataGrid
      id="pool-members"
      label={t("members")}
      rows={rows}
      columns={columns}
      rowId={rowId}
      sort={{ id: "type", desc: false }}
      selected={address.sel}
      onSelect={(sel) => setAddress({ sel }, "replace")}
      onOpen={(row) => void navigate({ to: `${addressOfRow(row)}/summary` })}
      search={address.q ?? ""}
      onSearch={(q) => setAddress({ q }, "replace")}
      error={answer.error === null ? undefined : <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />}
      empty={
        <EmptyState icon="pool" title={t("poolEmpty")}>
          {t("poolEmptyHint", { pool })}
        </EmptyState>
      }
    />
  );
}
