import { lazy, Suspense, useMemo } from "react";
import { useAnswer } from "../../api/query";
import { useStoragesOf } from "../../api/templates";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import type { Guest } from "../../widgets/guest/guest";
import { type VolumeRow, volumeColumns } from "../../widgets/volume/volumeColumns";
import { BackupToolbar } from "./BackupToolbar";
import { GuestGate } from "../../widgets/guest/GuestGate";
import { backupSearch } from "./search";

const BackupDialogs = lazy(async () => ({ default: (await import("./BackupDialogs")).BackupDialogs }));

const rowId = (row: VolumeRow) => row.volid;

/** The **Backup** card of a guest: its backups on one storage (gui.md section 17.4). */
export function GuestBackups({ vmid }: { readonly vmid: string }) {
  return <GuestGate vmid={vmid}>{(guest) => <Backups guest={guest} />}</GuestGate>;
}

function Backups({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const volumes = useText("volumes");
  const common = useText("common");
  const locale = useLanguage();
  const [address, setAddress] = useAddress(backupSearch);
  const { node, vmid } = guest;
  const storages = useStoragesOf(node, "backup");
  const names = (storages.data ?? []).map((row) => row.storage);
  const storage = address.storage ?? names[0] ?? "";
  const answer = useAnswer("volumes.list", { node, storage, content: "backup", vmid }, { enabled: storage !== "" });
  const columns = useMemo(() => {
    const words = { t: volumes, locale, yesNo: (value: boolean) => common(value ? "yes" : "no") };
    return volumeColumns(words, "backup");
  }, [volumes, common, locale]);
  const none = storages.data !== undefined && names.length === 0;
  const selected = answer.data?.find((row) => row.volid === address.sel);
  const failure = storages.error ?? answer.error;
  return (
    <>
      <DataGrid
        id="guest-backups"
        label={t("backups")}
        rows={none ? [] : answer.data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "ctime", desc: true }}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={
          <BackupToolbar
            guest={guest}
            storage={storage}
            storages={names}
            selected={selected}
            onStorage={(next) => setAddress({ storage: next, sel: undefined }, "replace")}
            onOpen={(dialog) => setAddress({ dialog })}
          />
        }
        error={failure === null ? undefined : <FailureNotice error={failure} onRetry={() => void answer.refetch()} />}
        empty={
          <EmptyState icon="download" title={t(none ? "noBackupStorage" : "noBackups", { storage })}>
            {t(none ? "noBackupStorageHint" : "noBackupsHint")}
          </EmptyState>
        }
      />
      <Suspense fallback={null}>
        {address.dialog === undefined || storages.isPending ? null : (
          <BackupDialogs
            guest={guest}
            dialog={address.dialog}
            storage={storage}
            storages={names}
            selected={selected}
            onClose={() => setAddress({ dialog: undefined }, "replace")}
          />
        )}
      </Suspense>
    </>
  );
}
