import { useMemo } from "react";
import { useKnownModel } from "../../access/useKnownModel";
import { useAcl } from "../../api/permissions";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { type ShownEntry, aclColumns } from "../../widgets/acl/aclColumns";
import { AclDialogs } from "../../widgets/acl/AclDialogs";
import { AclToolbar } from "../../widgets/acl/AclToolbar";
import { entryId } from "../../widgets/acl/entry";
import { useShownEntries } from "../../widgets/acl/useShownEntries";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { search } from "./search";

const rowId = ({ row }: ShownEntry) => entryId(row);

/** Datacenter -> Permissions: every entry that the login may see (gui.md section 13). */
export function PermissionsView() {
  const t = useText("permissions");
  const common = useText("common");
  const [address, setAddress] = useAddress(search);
  const acl = useAcl();
  const known = useKnownModel();
  const shown = useShownEntries(acl.data);
  const columns = useMemo(() => aclColumns({ t, yes: common("yes"), no: common("no") }), [t, common]);
  const selected = acl.data?.find((row) => entryId(row) === address.sel);
  const partial = known?.knows.acl === false;
  return (
    <>
      {partial && shown?.length !== 0 ? <Banner tone="info">{t("partial")}</Banner> : null}
      <DataGrid
        id="acls"
        label={t("title")}
        rows={shown}
        columns={columns}
        rowId={rowId}
        sort={{ id: "path", desc: false }}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={({ row }) => setAddress({ sel: entryId(row), dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        dim={({ trouble }) => trouble !== undefined}
        toolbar={
          <AclToolbar
            selected={selected}
            fixedPath={undefined}
            elsewhere={undefined}
            onOpen={(dialog) => setAddress({ dialog })}
          />
        }
        error={acl.error === null ? undefined : <FailureNotice error={acl.error} onRetry={() => void acl.refetch()} />}
        empty={
          <EmptyState icon="permission" title={t(partial ? "emptyPartial" : "empty")}>
            {t(partial ? "emptyPartialHint" : "emptyHint")}
          </EmptyState>
        }
      />
      <AclDialogs
        dialog={address.dialog}
        selected={selected}
        fixedPath={undefined}
        onDone={(sel) => setAddress({ dialog: undefined, sel }, "replace")}
        onClose={() => setAddress({ dialog: undefined }, "replace")}
      />
    </>
  );
}
