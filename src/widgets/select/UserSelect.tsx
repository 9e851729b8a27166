import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import type { UserRow } from "../../api/schemas/users";
import { useUsers } from "../../api/users";
import { PickField } from "../../components/fields/PickField";
import type { PickColumn } from "../../components/fields/PickColumn";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { fullName } from "./fullName";
import type { SelectProps } from "./selectProps";
import { useListState } from "./useListState";

function userColumns(t: Text<"users">): readonly PickColumn<UserRow>[] {
  return [
    { id: "userid", header: t("selectUser"), text: (row) => row.userid, mono: true, width: 190 },
    { id: "name", header: t("name"), text: fullName },
    { id: "comment", header: t("comment"), text: (row) => row.comment ?? "" },
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
      rows={users.data}
      rowId={(row) => row.userid}
    />
  );
}
