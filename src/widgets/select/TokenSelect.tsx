import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { useUsers } from "../../api/users";
import { PickField } from "../../components/fields/PickField";
import type { PickColumn } from "../../components/fields/PickColumn";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import type { SelectProps } from "./selectProps";
import { type TokenRow, tokenRows } from "./tokenRows";
import { useListState } from "./useListState";

function tokenColumns(t: Text<"users">): readonly PickColumn<TokenRow>[] {
  return [
    { id: "tokenid", header: t("selectToken"), text: (row) => row.tokenid, mono: true, width: 190 },
    { id: "comment", header: t("comment"), text: (row) => row.comment ?? "" },
  ];
}

/** Chooses one API token; the value is its full id. */
export function TokenSelect<Values extends FieldValues>({ label, ...field }: SelectProps<Values>) {
  const t = useText("users");
  const users = useUsers();
  const columns = useMemo(() => tokenColumns(t), [t]);
  const rows = useMemo(() => tokenRows(users.data ?? []), [users.data]);
  return (
    <PickField
      {...field}
      {...useListState(users)}
      label={label ?? t("selectToken")}
      columns={columns}
      rows={users.data === undefined ? undefined : rows}
      rowId={(row) => row.tokenid}
    />
  );
}
