import { useMemo } from "react";
import { useAcl } from "../../api/permissions";
import { useRoles } from "../../api/roles";
import type { RoleRow } from "../../api/schemas/roles";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { roleColumns } from "./columns";
import { usesByRole } from "./roleUse";
import { RolesToolbar } from "./RolesToolbar";
import { RoleWindows } from "./RoleWindows";
import { search } from "./search";

const rowId = (row: RoleRow) => row.roleid;

/** Datacenter -> Permissions -> Roles (gui.md section 10). */
export function RolesView() {
  const t = useText("roles");
  const [address, setAddress] = useAddress(search);
  const roles = useRoles();
  const acl = useAcl();
  const columns = useMemo(() => roleColumns(t, usesByRole(acl.data ?? [])), [t, acl.data]);
  const selected = roles.data?.find((row) => row.roleid === address.sel);
  const shut = { dialog: undefined, other: undefined };
  const failure = roles.error ?? undefined;
  const open = (row: RoleRow) => setAddress({ sel: row.roleid, dialog: row.special === true ? "show" : "edit" });
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
      <RoleWindows
        dialog={address.dialog}
        selected={selected}
        roles={roles.data ?? []}
        other={address.other}
        onOther={(other) => setAddress({ other }, "replace")}
        onSelect={(sel) => setAddress({ ...shut, sel }, "replace")}
        onClose={() => setAddress(shut, "replace")}
      />
    </>
  );
}
