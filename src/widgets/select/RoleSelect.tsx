import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { useRoles } from "../../api/roles";
import type { RoleRow } from "../../api/schemas/roles";
import { PickField } from "../../components/fields/PickField";
import type { PickColumn } from "../../components/fields/PickColumn";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { namesOf } from "./namesOf";
import type { SelectProps } from "./selectProps";
import { useListState } from "./useListState";

function roleColumns(t: Text<"roles">): readonly PickColumn<RoleRow>[] {
  return [
    { id: "roleid", header: t("role"), text: (row) => row.roleid, mono: true, width: 190 },
    { id: "privs", header: t("privileges"), text: (row) => namesOf(row.privs).join(", "), wrap: true },
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
      rows={roles.data}
      rowId={(row) => row.roleid}
    />
  );
}
