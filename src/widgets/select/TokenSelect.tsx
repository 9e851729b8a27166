import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { useUsers } from "../../api/users";
import { PickField } from "../../components/fields/PickField";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import type { SelectProps } from "./selectProps";
import { type TokenRow, tokenRows } from "./tokenRows";
import { useListState } from "./useListState";

function tokenColumns(t: Text<"users">): readonly Column<TokenRow>[] {
  return [
    { id: "tokenid", header: t("selectToken"), value: (row) => row.tokenid, mono: true, flex: 3 },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 2 },
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
      rows={rows}
      rowId={(row) => row.tokenid}
    />
  );
}
