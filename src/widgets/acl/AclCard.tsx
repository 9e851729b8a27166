import { lazy, Suspense, useMemo } from "react";
import { entriesAt } from "../../access/entriesAt";
import { useKnownModel } from "../../access/useKnownModel";
import { useAcl } from "../../api/permissions";
import type { Reason } from "../../components/actions/Reason";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Skeletons } from "../../components/feedback/Skeletons";
import { DataGrid } from "../../components/grid/DataGrid";
import { Banner } from "../../components/layout/Banner";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { loadNamespaces } from "../../i18n/load";
import { useText } from "../../i18n/useText";
import { useAddress } from "../address/useAddress";
import { FailureNotice } from "../failure/FailureNotice";
import { aclAddress } from "./aclAddress";
import { propagateColumn, roleColumn, subjectColumn } from "./aclColumns";
import { AclDialogs } from "./AclDialogs";
import { AclToolbar } from "./AclToolbar";
import { entryId } from "./entry";
import { EntryLink } from "./EntryLink";
import { reachColumn, type ReachingEntry } from "./reachColumn";
import { useShownEntries } from "./useShownEntries";

const ObjectAccess = lazy(async () => {
  const [module] = await Promise.all([import("./ObjectAccess"), loadNamespaces(["whoCan"])]);
  return { default: module.ObjectAccess };
});

const rowId = ({ row }: ReachingEntry) => entryId(row);

/** What concerns the object at a path: its own entries, which can be changed here, and those that reach it. */
function useReaching(path: string) {
  const acl = useAcl();
  const known = useKnownModel();
  const found = useMemo(
    () => (acl.data === undefined ? undefined : entriesAt(known, acl.data, path)),
    [acl.data, known, path],
  );
  const shown = useShownEntries(useMemo(() => found?.map((one) => one.row), [found]));
  const rows = useMemo(
    () => shown?.map((entry, at): ReachingEntry => ({ ...entry, reach: found?.[at]?.reach ?? "own" })),
    [shown, found],
  );
  return { acl, rows, partial: known?.knows.acl === false };
}

const TABS = [
  { id: "entries", icon: "permission" },
  { id: "logins", icon: "user" },
] as const;

/** The **Permissions** card of a guest, storage, node, pool or zone: its entries, and who ends up with access. */
export function AclCard({ path }: { readonly path: string }) {
  const t = useText("permissions");
  const [{ show = "entries" }, setAddress] = useAddress(aclAddress);
  return (
    <PanelTabs
      label={t("show.title")}
      tabs={TABS.map(({ id, icon }) => ({ id, icon, label: t(`show.${id}`) }))}
      current={show}
      onChange={(id) => setAddress({ show: id === "entries" ? undefined : id, q: undefined })}
    >
      {show === "entries" ? (
        <Entries path={path} />
      ) : (
        <Suspense fallback={<Skeletons lines={6} height={28} />}>
          <ObjectAccess path={path} />
        </Suspense>
      )}
    </PanelTabs>
  );
}

/** What is set on the object and what reaches it (gui.md section 13.1, with what is inherited). */
function Entries({ path }: { readonly path: string }) {
  const t = useText("permissions");
  const common = useText("common");
  const [address, setAddress] = useAddress(aclAddress);
  const { acl, rows, partial } = useReaching(path);
  const columns = useMemo(() => {
    const words = { t, yes: common("yes"), no: common("no") };
    return [
      subjectColumn<ReachingEntry>(words),
      roleColumn<ReachingEntry>(words),
      propagateColumn<ReachingEntry>(words),
      reachColumn(t),
    ];
  }, [t, common]);
  const selected = rows?.find((one) => rowId(one) === address.sel);
  const elsewhere: Reason | undefined =
    selected === undefined || selected.reach === "own"
      ? undefined
      : {
          text: t("definedElsewhere", { path: selected.row.path }),
          detail: <EntryLink entry={selected.row}>{t("showThere")}</EntryLink>,
        };
  const own = selected?.reach === "own" ? selected.row : undefined;
  return (
    <>
      {partial && rows?.length !== 0 ? <Banner tone="info">{t("partial")}</Banner> : null}
      <DataGrid
        id="acl-of-object"
        label={t("title")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "reach", desc: false }}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={({ row, reach }) => setAddress({ sel: entryId(row), dialog: reach === "own" ? "edit" : undefined })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        dim={({ reach, trouble }) => reach !== "own" || trouble !== undefined}
        toolbar={
          <AclToolbar
            selected={selected?.row}
            fixedPath={path}
            elsewhere={elsewhere}
            onOpen={(dialog) => setAddress({ dialog })}
          />
        }
        error={acl.error === null ? undefined : <FailureNotice error={acl.error} onRetry={() => void acl.refetch()} />}
        empty={
          <EmptyState icon="permission" title={t(partial ? "emptyPartial" : "emptyObject")}>
            {t(partial ? "emptyPartialObjectHint" : "emptyObjectHint", { path })}
          </EmptyState>
        }
      />
      <AclDialogs
        dialog={address.dialog}
        selected={own}
        fixedPath={path}
        onDone={(sel) => setAddress({ dialog: undefined, sel }, "replace")}
        onClose={() => setAddress({ dialog: undefined }, "replace")}
      />
    </>
  );
}
