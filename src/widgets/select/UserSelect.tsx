import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import type { UserRow } from "../../api/schemas/users";
import { useUsers } from "../../api/users";
import { PickField } from "../../components/fields/PickField";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { fullName } from "./fullName";
import type { SelectProps } from "./selectProps";
import { useListState } from "./useListState";

function userColumns(t: Text<"users">): readonly Column<UserRow>[] {
  return [
    { id: "userid", header: t("selectUser"), value: (row) => row.userid, mono: true, flex: 3 },
    { id: "name", header: t("name"), value: fullName, flex: 2 },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 2 },
  ];
}

/** Chooses one user of those that the login may see; the value is the user id. */
export function UserSelect<Values extends FieldValues>({ label, ...field }: SelectProps<Values>) {
  const t = useText("users");
  const users = useUsers();
  const columns = useMemo(() => userColumns(t), [t]);
  return (
    <PickField
      {...field}
      {...useListState(users)}
      label={label ?? t("selectUser")}
      columns={columns}
      rows={users.data ?? []}
      rowId={(row) => row.userid}
    />
  );
}
