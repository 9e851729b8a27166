import { useMemo } from "react";
import type { FieldValues } from "react-hook-form";
import { useGroups } from "../../api/groups";
import { PickManyField } from "../../components/fields/PickManyField";
import { useText } from "../../i18n/useText";
import { groupColumns } from "./groupColumns";
import type { SelectProps } from "./selectProps";
import { useListState } from "./useListState";

/** Chooses any number of groups; the value is the array of their ids. */
export function GroupsSelect<Values extends FieldValues>({ label, ...field }: SelectProps<Values>) {
  const t = useText("groups");
  const groups = useGroups();
  const columns = useMemo(() => groupColumns(t), [t]);
  return (
    <PickManyField
      {...field}
      {...useListState(groups)}
      label={label ?? t("group")}
      columns={columns}
      rows={groups.data}
      rowId={(row) => row.groupid}
    />
  );
}
