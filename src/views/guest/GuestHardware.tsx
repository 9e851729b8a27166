import { useMemo } from "react";
import { useHeld } from "../../access/useHeld";
import { useSession } from "../../api/currentSession";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { configColumns } from "./configColumns";
import { type ConfigRow, configRows } from "./configRows";
import { GuestGate } from "./GuestGate";
import { hardwareSearch } from "./search";
import { useConfig } from "./useConfig";
import type { Guest } from "../../widgets/guest/guest";

const rowId = (row: ConfigRow) => row.option;

/** The **Hardware** card of a VM, **Resources** of a container: what is set, and what it takes to change it. */
export function GuestHardware({ vmid }: { readonly vmid: string }) {
  return <GuestGate vmid={vmid}>{(guest) => <Hardware guest={guest} />}</GuestGate>;
}

function Hardware({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const session = useSession();
  const isRoot = session.status === "in" && session.userid === "root@pam";
  const [address, setAddress] = useAddress(hardwareSearch);
  const config = useConfig(guest);
  const held = useHeld(`/vms/${guest.vmid}`);
  const columns = useMemo(() => configColumns(t, isRoot), [t, isRoot]);
  const rows = useMemo(
    () => (config.data === undefined ? undefined : configRows(guest.kind, config.data, held, t)),
    [guest.kind, config.data, held, t],
  );
  return (
    <>
      <Banner tone="info">{t("readOnly")}</Banner>
      <DataGrid
        id="hardware"
        label={t(guest.kind === "qemu" ? "hardware" : "resources")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        error={config.error === null ? undefined : <FailureNotice error={config.error} onRetry={() => void config.refetch()} />}
        empty={
          <EmptyState icon="settings" title={t("hardwareEmpty")}>
            {t("hardwareEmptyHint")}
          </EmptyState>
        }
      />
    </>
  );
}
