import { useMemo } from "react";
import { usePools } from "../../api/pools";
import type { PoolRow } from "../../api/schemas/pools";
import { ActionButton } from "../../components/actions/ActionButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { PartialEmpty } from "../../widgets/need/PartialEmpty";
import { PartialNote } from "../../widgets/need/PartialNote";
import { poolColumns } from "./columns";
import { PoolCreate, PoolEdit } from "./PoolDialog";
import { PoolRemove } from "./PoolRemove";
import { PoolsToolbar } from "./PoolsToolbar";
import { search } from "./search";

const rowId = (row: PoolRow) => row.poolid;

/** Datacenter -> Permissions -> Pools (gui.md section 9). */
export function PoolsView() {
  const t = useText("pools");
  const [address, setAddress] = useAddress(search);
  const pools = usePools();
  const columns = useMemo(() => poolColumns(t), [t]);
  const selected = pools.data?.find((row) => row.poolid === address.sel);
  const close = () => setAddress({ dialog: undefined }, "replace");
  const select = (sel: string | undefined) => setAddress({ dialog: undefined, sel }, "replace");
  const failure = pools.error ?? undefined;
  return (
    <>
      {pools.data?.length === 0 ? null : <PartialNote list="pools" />}
      <DataGrid
        id="pools"
        label={t("title")}
        rows={pools.data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "poolid", desc: false }}
        selected={selected?.poolid}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.poolid, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={<PoolsToolbar selected={selected} pools={pools.data ?? []} onOpen={(dialog) => setAddress({ dialog })} />}
        error={failure && <FailureNotice error={failure} onRetry={() => void pools.refetch()} />}
        empty={
          <PartialEmpty list="pools">
            <EmptyState
              icon="pool"
              title={t("empty")}
              action={<ActionButton label={t("create")} icon="add" onClick={() => setAddress({ dialog: "create" })} />}
            >
              {t("emptyHint")}
            </EmptyState>
          </PartialEmpty>
        }
      />
      {address.dialog === "create" ? (
        <PoolCreate onDone={select} onClose={close} />
      ) : null}
      {address.dialog === "edit" && selected !== undefined ? (
        <PoolEdit key={selected.poolid} poolid={selected.poolid} onDone={select} onClose={close} />
      ) : null}
      {address.dialog === "remove" && selected !== undefined ? (
        <PoolRemove poolid={selected.poolid} onDone={() => select(undefined)} onClose={close} />
      ) : null}
    </>
  );
}
