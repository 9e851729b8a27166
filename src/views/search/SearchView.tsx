import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { useResourceMenu } from "../../widgets/menu/useResourceMenu";
import { firstCardOf } from "../../widgets/resource/firstCard";
import { addressOfRow } from "../../widgets/resource/serverView";
import { hostsOf } from "./figures";
import { resourceColumns } from "./resourceColumns";
import { search } from "./search";

const rowId = (row: ResourceRow) => row.id;
const isOff = (row: ResourceRow) => row.status === "stopped" || row.status === "offline";

/**
 * The Search card of the datacenter or of a folder of the tree: every resource below it that the login may see;
 * opening one goes to its page (gui.md section 2.9). Keep the same `within` between renders.
 */
export function SearchView({ within }: { readonly within?: (row: ResourceRow) => boolean }) {
  const t = useText("frame");
  const common = useText("common");
  const locale = useLanguage();
  const navigate = useNavigate();
  const [address, setAddress] = useAddress(search);
  const resources = useResources();
  const all = resources.data;
  const rows = useMemo(() => (within === undefined ? all : all?.filter(within)), [all, within]);
  const columns = useMemo(() => {
    const yesNo = (value: boolean) => common(value ? "yes" : "no");
    return resourceColumns({ t, locale, yesNo, hosts: hostsOf(all ?? []) });
  }, [t, common, locale, all]);
  const menu = useResourceMenu();
  return (
    <>
      <DataGrid
        id="resources"
        label={t("resources")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "type", desc: false }}
        selected={address.sel}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => void navigate({ to: firstCardOf(addressOfRow(row)) })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        onRowMenu={menu.open}
        dim={isOff}
        error={resources.error && <FailureNotice error={resources.error} onRetry={() => void resources.refetch()} />}
        empty={
          <EmptyState icon="eyeOff" title={t("noResources")}>
            {t("noResourcesHint")}
          </EmptyState>
        }
      />
      {menu.menu}
    </>
  );
}
