import { lazy, Suspense, useMemo } from "react";
import { useAnswer } from "../../api/query";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import type { Guest } from "../../widgets/guest/guest";
import { GuestGate } from "../../widgets/guest/GuestGate";
import { snapshotSearch } from "./search";
import { type Snapshot, snapshotColumns } from "./snapshotColumns";
import { SnapshotToolbar } from "./SnapshotToolbar";

const SnapshotDialogs = lazy(async () => ({ default: (await import("./SnapshotDialogs")).SnapshotDialogs }));

const rowId = (row: Snapshot) => row.name;

/** The **Snapshots** card of a guest (gui.md section 17.4). */
export function GuestSnapshots({ vmid }: { readonly vmid: string }) {
  return <GuestGate vmid={vmid}>{(guest) => <Snapshots guest={guest} />}</GuestGate>;
}

function Snapshots({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const common = useText("common");
  const locale = useLanguage();
  const [address, setAddress] = useAddress(snapshotSearch);
  const { node, vmid, kind } = guest;
  const answer = useAnswer(kind === "qemu" ? "qemu.snapshots" : "lxc.snapshots", { node, vmid });
  const rows = useMemo(() => answer.data?.filter((row) => row.name !== "current"), [answer.data]);
  const columns = useMemo(
    () => snapshotColumns(t, locale, (value) => common(value ? "yes" : "no")),
    [t, common, locale],
  );
  const selected = rows?.find((row) => row.name === address.sel);
  return (
    <>
      <DataGrid
        id="snapshots"
        label={t("snapshots")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "snaptime", desc: false }}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.name, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={<SnapshotToolbar guest={guest} selected={selected} onOpen={(dialog) => setAddress({ dialog })} />}
        error={
          answer.error === null ? undefined : <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />
        }
        empty={
          <EmptyState icon="history" title={t("noSnapshots")}>
            {t("noSnapshotsHint")}
          </EmptyState>
        }
      />
      <Suspense fallback={null}>
        {address.dialog === undefined ? null : (
          <SnapshotDialogs
            guest={guest}
            dialog={address.dialog}
            selected={selected}
            names={(rows ?? []).map(rowId)}
            onDone={(sel) => setAddress({ dialog: undefined, sel }, "replace")}
            onClose={() => setAddress({ dialog: undefined }, "replace")}
          />
        )}
      </Suspense>
    </>
  );
}
