import { lazy, Suspense, useMemo } from "react";
import { useAnswer } from "../../api/query";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { type VolumeRow, volumeColumns } from "../../widgets/volume/volumeColumns";
import { ContentToolbar } from "./ContentToolbar";
import { search } from "./search";

const DownloadDialog = lazy(async () => ({ default: (await import("./DownloadDialog")).DownloadDialog }));
const RestoreDialog = lazy(async () => ({ default: (await import("../../widgets/volume/RestoreDialog")).RestoreDialog }));

interface StorageContentProps {
  readonly node: string;
  readonly storage: string;
}

const rowId = (row: VolumeRow) => row.volid;

/** The **Content** of a storage: backups, disks, images and templates that the login may use (gui.md 17.5). */
export function StorageContent({ node, storage }: StorageContentProps) {
  const t = useText("volumes");
  const common = useText("common");
  const locale = useLanguage();
  const [address, setAddress] = useAddress(search);
  const answer = useAnswer("volumes.list", { node, storage });
  const columns = useMemo(() => {
    return volumeColumns({ t, locale, yesNo: (value) => common(value ? "yes" : "no") }, "all");
  }, [t, common, locale]);
  const selected = answer.data?.find((row) => row.volid === address.sel);
  const close = () => setAddress({ dialog: undefined }, "replace");
  return (
    <>
      <DataGrid
        id="storage-content"
        label={t("title")}
        rows={answer.data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "content", desc: false }}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={
          <ContentToolbar
            node={node}
            storage={storage}
            selected={selected}
            onOpen={(dialog) => setAddress({ dialog })}
          />
        }
        error={
          answer.error === null ? undefined : <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />
        }
        empty={
          <EmptyState icon="storage" title={t("empty")}>
            {t("emptyHint")}
          </EmptyState>
        }
      />
      <Suspense fallback={null}>
        {address.dialog === "download" ? <DownloadDialog node={node} storage={storage} onClose={close} /> : null}
        {address.dialog === "restore" && selected !== undefined ? (
          <RestoreDialog key={selected.volid} plan={{ node, from: storage, row: selected }} onClose={close} />
        ) : null}
      </Suspense>
      {address.dialog === "remove" && selected !== undefined ? (
        <ConfirmCalls
          title={t("confirm")}
          question={t(selected.content === "images" || selected.content === "rootdir" ? "removeDisk" : "removeQuestion", {
            volume: selected.volid,
            vmid: selected.vmid ?? "",
          })}
          confirmLabel={t("remove")}
          danger
          calls={[{ name: "volumes.delete", params: { node, storage, volume: selected.volid } }]}
          success={t("removed", { volume: selected.volid })}
          onDone={() => setAddress({ dialog: undefined, sel: undefined }, "replace")}
          onClose={close}
        />
      ) : null}
    </>
  );
}
