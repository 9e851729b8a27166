import { useMemo } from "react";
import { useRealms } from "../../api/realms";
import type { RealmRow } from "../../api/schemas/realms";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { realmColumns } from "./columns";
import { RealmDialogs } from "./RealmDialogs";
import { RealmsToolbar } from "./RealmsToolbar";
import { search } from "./search";

const rowId = (row: RealmRow) => row.realm;

/** Datacenter -> Permissions -> Realms (gui.md section 11). */
export function RealmsView() {
  const t = useText("realms");
  const [address, setAddress] = useAddress(search);
  const realms = useRealms();
  const columns = useMemo(() => realmColumns(t), [t]);
  const selected = realms.data?.find((row) => row.realm === address.sel);
  const failure = realms.error ?? undefined;
  const closed = { dialog: undefined, tab: undefined };
  return (
    <>
      <DataGrid
        id="realms"
        label={t("title")}
        rows={realms.data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "realm", desc: false }}
        selected={selected?.realm}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.realm, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={<RealmsToolbar selected={selected} onOpen={(dialog) => setAddress({ dialog })} />}
        error={failure && <FailureNotice error={failure} onRetry={() => void realms.refetch()} />}
        empty={
          <EmptyState icon="realm" title={t("empty")}>
            {t("emptyHint")}
          </EmptyState>
        }
      />
      <RealmDialogs
        dialog={address.dialog}
        tab={address.tab ?? "general"}
        onTab={(tab) => setAddress({ tab }, "replace")}
        selected={selected}
        onDone={(sel) => setAddress({ ...closed, sel }, "replace")}
        onClose={() => setAddress(closed, "replace")}
      />
    </>
  );
}
