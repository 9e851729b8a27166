import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { useGroups } from "../../api/groups";
import { PickField } from "../../components/fields/PickField";
import { useText } from "../../i18n/useText";
import { groupColumns } from "./groupColumns";
import type { SelectProps } from "./selectProps";
import { useListState } from "./useListState";

/** Chooses one group of those that the login may see; the value is the group's id. */
export function GroupSelect<Values extends FieldValues>({ label, ...field }: SelectProps<Values>) {
  const t = useText("groups");
  const groups = useGroups();
  const columns = useMemo(() => groupColumns(t), [t]);
  return (
    <PickField
      {...field}
      {...useListState(groups)}
      label={label ?? t("group")}
      columns={columns}
      rows={groups.data}
      rowId={(row) => row.groupid}
    />
  );
}
