import { useMemo } from "react";
import { useRoles } from "../../api/roles";
import type { RoleRow } from "../../api/schemas/roles";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { roleColumns } from "./columns";
import { RoleCreate, RoleEdit } from "./RoleDialog";
import { RoleRemove } from "./RoleRemove";
import { RolesToolbar } from "./RolesToolbar";
import { search } from "./search";

const rowId = (row: RoleRow) => row.roleid;

/** Datacenter -> Permissions -> Roles (gui.md section 10). */
export function RolesView() {
  const t = useText("roles");
  const [address, setAddress] = useAddress(search);
  const roles = useRoles();
  const columns = useMemo(() => roleColumns(t), [t]);
  const selected = roles.data?.find((row) => row.roleid === address.sel);
  const changeable = selected !== undefined && selected.special !== true ? selected.roleid : undefined;
  const close = () => setAddress({ dialog: undefined }, "replace");
  const select = (sel: string | undefined) => setAddress({ dialog: undefined, sel }, "replace");
  const failure = roles.error ?? undefined;
  const open = (row: RoleRow) => {
    if (row.special !== true) setAddress({ sel: row.roleid, dialog: "edit" });
  };
  return (
    <>
      <DataGrid
        id="roles"
        label={t("title")}
        rows={roles.data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "roleid", desc: false }}
        selected={selected?.roleid}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={open}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={<RolesToolbar selected={selected} onOpen={(dialog) => setAddress({ dialog })} />}
        error={failure && <FailureNotice error={failure} onRetry={() => void roles.refetch()} />}
        empty={
          <EmptyState icon="role" title={t("empty")}>
            {t("emptyHint")}
          </EmptyState>
        }
      />
      {address.dialog === "create" ? <RoleCreate onDone={select} onClose={close} /> : null}
      {address.dialog === "edit" && changeable !== undefined ? (
        <RoleEdit key={changeable} roleid={changeable} onDone={select} onClose={close} />
      ) : null}
      {address.dialog === "remove" && changeable !== undefined ? (
        <RoleRemove roleid={changeable} onDone={() => select(undefined)} onClose={close} />
      ) : null}
    </>
  );
}
