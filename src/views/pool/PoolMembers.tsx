import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { usePool } from "../../api/pool";
import type { ResourceRow } from "../../api/schemas/resources";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { useResourceMenu } from "../../widgets/menu/useResourceMenu";
import { firstCardOf } from "../../widgets/resource/firstCard";
import { addressOfRow } from "../../widgets/resource/serverView";
import { memberColumns } from "./columns";
import { MemberDialogs } from "./MemberDialogs";
import { MembersToolbar } from "./MembersToolbar";
import { search } from "./search";

const rowId = (row: ResourceRow) => row.id;

/** The **Members** of a pool: guests and storages on which the pool's roles count (gui.md section 9.3). */
export function PoolMembers({ pool }: { readonly pool: string }) {
  const t = useText("nodes");
  const navigate = useNavigate();
  const [address, setAddress] = useAddress(search);
  const menu = useResourceMenu();
  const answer = usePool(pool);
  const columns = useMemo(() => memberColumns(t), [t]);
  const rows = answer.data === undefined ? undefined : (answer.pool?.members ?? []);
  const selected = rows?.find((row) => row.id === address.sel);
  return (
    <>
      <DataGrid
        id="pool-members"
        label={t("members")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "type", desc: false }}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => void navigate({ to: firstCardOf(addressOfRow(row)) })}
        onRowMenu={menu.open}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={<MembersToolbar pool={pool} selected={selected} onOpen={(dialog) => setAddress({ dialog })} />}
        error={answer.error === null ? undefined : <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />}
        empty={
          <EmptyState icon="pool" title={t("poolEmpty")}>
            {t("poolEmptyHint", { pool })}
          </EmptyState>
        }
      />
      {menu.menu}
      <MemberDialogs
        pool={pool}
        dialog={address.dialog}
        members={rows ?? []}
        selected={selected}
        onDone={(sel) => setAddress({ dialog: undefined, sel }, "replace")}
        onClose={() => setAddress({ dialog: undefined }, "replace")}
      />
    </>
  );
}
