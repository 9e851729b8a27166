import { useMemo } from "react";
import { useControl, useControlSend } from "../../api/controls";
import { ActionButton } from "../../components/actions/ActionButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useToast } from "../../components/feedback/toast";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { ControlFailure } from "./ControlFailure";
import { faultColumns, type FaultRow } from "./faultColumns";
import { FaultDialog } from "./FaultDialog";
import { FaultsToolbar } from "./FaultsToolbar";
import { SandboxCard } from "./SandboxCard";
import { faultsSearch } from "./search";

const rowId = (row: FaultRow) => row.id;

/** Sandbox -> Faults: what PVE calls shall suffer. */
export function FaultsView() {
  const t = useText("sandbox");
  const toast = useToast();
  const [address, setAddress] = useAddress(faultsSearch);
  const faults = useControl("faults.read");
  const set = useControlSend("faults.set");
  const list = faults.data?.faults;
  const rows = useMemo(() => list?.map((fault, at) => ({ id: String(at + 1), fault })), [list]);
  const columns = useMemo(() => faultColumns(t), [t]);
  const place = rows?.findIndex((row) => row.id === address.sel) ?? -1;
  const close = () => setAddress({ dialog: undefined }, "replace");
  const replaceBy = (next: typeof list & object, done: string) => {
    set.mutate(
      { faults: next },
      {
        onSuccess: () => {
          toast({ text: done, tone: "success" });
          setAddress({ sel: undefined }, "replace");
        },
      },
    );
  };
  const failure = faults.error ?? set.error;
  return (
    <SandboxCard intro={t("faults.intro")}>
      <DataGrid
        id="faults"
        label={t("faults.title")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        selected={place < 0 ? undefined : address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.id, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={
          <FaultsToolbar
            hasSelection={place >= 0}
            hasFaults={(list ?? []).length > 0}
            onDialog={(dialog) => setAddress({ dialog })}
            onRemove={() => replaceBy((list ?? []).toSpliced(place, 1), t("faults.removed"))}
            onClear={() => replaceBy([], t("faults.cleared"))}
          />
        }
        error={failure === null ? undefined : <ControlFailure error={failure} onRetry={() => void faults.refetch()} />}
        empty={
          <EmptyState
            icon="ok"
            title={t("faults.empty")}
            action={<ActionButton label={t("faults.add")} icon="add" onClick={() => setAddress({ dialog: "add" })} />}
          >
            {t("faults.emptyHint")}
          </EmptyState>
        }
      />
      {address.dialog === "add" && list !== undefined ? <FaultDialog faults={list} onClose={close} /> : null}
      {address.dialog === "edit" && list !== undefined && place >= 0 ? (
        <FaultDialog key={place} faults={list} at={place} onClose={close} />
      ) : null}
    </SandboxCard>
  );
}
