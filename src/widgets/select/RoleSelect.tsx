import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { useRoles } from "../../api/roles";
import type { RoleRow } from "../../api/schemas/roles";
import { PickField } from "../../components/fields/PickField";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { namesOf } from "./namesOf";
import type { SelectProps } from "./selectProps";
import { useListState } from "./useListState";

function roleColumns(t: Text<"roles">): readonly Column<RoleRow>[] {
  return [
    { id: "roleid", header: t("role"), value: (row) => row.roleid, mono: true, flex: 2 },
    { id: "privs", header: t("privileges"), value: (row) => namesOf(row.privs).join(", "), flex: 5, wrap: true },
  ];
}

/** Chooses one role, with the privileges that it gives; the value is the role's id. */
export function RoleSelect<Values extends FieldValues>({ label, ...field }: SelectProps<Values>) {
  const t = useText("roles");
  const roles = useRoles();
  const columns = useMemo(() => roleColumns(t), [t]);
  return (
    <PickField
      {...field}
      {...useListState(roles)}
      label={label ?? t("role")}
      columns={columns}
      rows={roles.data ?? []}
      rowId={(row) => row.roleid}
    />
  );
}
