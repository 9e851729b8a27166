import { lazy, Suspense, useMemo } from "react";
import { useKnownModel } from "../../access/useKnownModel";
import { useAcl } from "../../api/permissions";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { FacetBar } from "../../components/grid/FacetBar";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { type ShownEntry, aclColumns } from "../../widgets/acl/aclColumns";
import { ACL_DIALOGS } from "../../widgets/acl/aclAddress";
import { AclDialogs } from "../../widgets/acl/AclDialogs";
import { AclToolbar } from "../../widgets/acl/AclToolbar";
import { entryId } from "../../widgets/acl/entry";
import { useShownEntries } from "../../widgets/acl/useShownEntries";
import { useAddress } from "../../widgets/address/useAddress";
import { BulkMenu } from "../../widgets/bulk/BulkMenu";
import { useTicked } from "../../widgets/bulk/useTicked";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { aclFacets, filterParts, groupedBy, keptBy } from "./aclFilter";
import { type AclBulkKind, bulkOf, search } from "./search";

const AclBulk = lazy(async () => ({ default: (await import("./AclBulk")).AclBulk }));

const rowId = ({ row }: ShownEntry) => entryId(row);
const NONE: readonly never[] = [];

/** Datacenter -> Permissions: every entry that the login may see (gui.md section 13). */
export function PermissionsView() {
  const t = useText("permissions");
  const common = useText("common");
  const [address, setAddress] = useAddress(search);
  const acl = useAcl();
  const known = useKnownModel();
  const shown = useShownEntries(acl.data);
  const columns = useMemo(() => aclColumns({ t, yes: common("yes"), no: common("no") }), [t, common]);
  const { ticked, ticks, set } = useTicked(shown, rowId);
  const keep = useMemo(() => keptBy(address), [address]);
  const groupOf = useMemo(() => groupedBy(address.group), [address.group]);
  const facets = aclFacets({ entries: shown ?? NONE, address, setAddress, t });
  const selected = acl.data?.find((row) => entryId(row) === address.sel);
  const partial = known?.knows.acl === false;
  const many = bulkOf(address);
  const bulk = (kind: AclBulkKind) => () => setAddress({ dialog: `many-${kind}` });
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
        ticks={ticks}
        keep={keep}
        groupOf={groupOf}
        filters={filterParts(address, setAddress)}
        facets={<FacetBar label={t("facets.title")} facets={facets} />}
        toolbar={
          <>
            <AclToolbar
              selected={selected}
              fixedPath={undefined}
              elsewhere={undefined}
              onOpen={(dialog) => setAddress({ dialog })}
            />
            <BulkMenu
              count={ticked.length}
              onClear={() => set([])}
              entries={[
                { id: "role", label: t("bulk.role"), icon: "role", onClick: bulk("role") },
                { id: "propagate", label: t("bulk.propagate"), icon: "tree", onClick: bulk("propagate") },
                { id: "here", label: t("bulk.here"), icon: "minus", onClick: bulk("here") },
                { id: "remove", label: t("bulk.remove"), icon: "remove", danger: true, onClick: bulk("remove") },
              ]}
            />
          </>
        }
        error={acl.error === null ? undefined : <FailureNotice error={acl.error} onRetry={() => void acl.refetch()} />}
        empty={
          <EmptyState icon="permission" title={t(partial ? "emptyPartial" : "empty")}>
            {t(partial ? "emptyPartialHint" : "emptyHint")}
          </EmptyState>
        }
      />
      <AclDialogs
        dialog={ACL_DIALOGS.find((one) => one === address.dialog)}
        selected={selected}
        fixedPath={undefined}
        onDone={(sel) => setAddress({ dialog: undefined, sel }, "replace")}
        onClose={() => setAddress({ dialog: undefined }, "replace")}
      />
      {many === undefined || acl.data === undefined ? null : (
        <Suspense fallback={null}>
          <AclBulk
            key={many}
            kind={many}
            rows={ticked.map(({ row }) => row)}
            all={acl.data}
            onClose={(left) => {
              if (left !== undefined) set(left);
              setAddress({ dialog: undefined }, "replace");
            }}
          />
        </Suspense>
      )}
    </>
  );
}
