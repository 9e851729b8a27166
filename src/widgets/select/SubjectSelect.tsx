import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { useGroups } from "../../api/groups";
import { useUsers } from "../../api/users";
import { PickField } from "../../components/fields/PickField";
import type { PickColumn } from "../../components/fields/PickColumn";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import type { SelectProps } from "./selectProps";
import { type SubjectRow, subjectRows } from "./subjectRows";
import { useListState } from "./useListState";

const KINDS = { user: "kindUser", group: "kindGroup", token: "kindToken" } as const;

function subjectColumns(t: Text<"users">): readonly PickColumn<SubjectRow>[] {
  return [
    { id: "id", header: t("name"), text: (row) => row.id, mono: true, width: 190 },
    { id: "kind", header: t("kind"), text: (row) => t(KINDS[row.kind]) },
    { id: "note", header: t("comment"), text: (row) => row.note },
  ];
}

/** Chooses a user, group or token in one list; the value is the id, a group's with `@` in front. */
export function SubjectSelect<Values extends FieldValues>({ label, ...field }: SelectProps<Values>) {
  const t = useText("users");
  const users = useUsers();
  const groups = useGroups();
  const columns = useMemo(() => subjectColumns(t), [t]);
  const rows = useMemo(() => subjectRows(users.data ?? [], groups.data ?? []), [users.data, groups.data]);
  return (
    <PickField
      {...field}
      {...useListState(users)}
      label={label ?? t("selectSubject")}
      columns={columns}
      rows={users.data === undefined ? undefined : rows}
      rowId={(row) => row.id}
    />
  );
}
