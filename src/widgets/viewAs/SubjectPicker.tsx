import { useMemo } from "react";
import { useGroups } from "../../api/groups";
import { useUsers } from "../../api/users";
import type { PickColumn } from "../../components/fields/PickColumn";
import { PickInput } from "../../components/fields/PickInput";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../failure/FailureNotice";
import { type SubjectRow, subjectRows } from "../select/subjectRows";

function columns(t: Text<"viewAs">): readonly PickColumn<SubjectRow>[] {
  return [
    { id: "id", header: t("id"), text: (row) => row.id, mono: true, width: 190 },
    { id: "kind", header: t("kind"), text: (row) => t(`kinds.${row.kind}`) },
    { id: "note", header: t("comment"), text: (row) => row.note },
  ];
}

interface SubjectPickerProps {
  /** A user or token id, `@group`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Default: what is chosen. */
  readonly label?: string;
}

/** Chooses whom to look as, of those that the acting login may see. */
export function SubjectPicker({ value, onChange, label }: SubjectPickerProps) {
  const t = useText("viewAs");
  const users = useUsers();
  const groups = useGroups();
  const shape = useMemo(() => columns(t), [t]);
  const rows = useMemo(
    () => (users.data === undefined ? undefined : subjectRows(users.data, groups.data ?? [])),
    [users.data, groups.data],
  );
  return (
    <PickInput
      label={label ?? t("choose")}
      placeholder={t("choose")}
      value={value}
      onChange={onChange}
      rows={rows}
      columns={shape}
      rowId={(row) => row.id}
      loading={users.isPending}
      {...(users.error !== null && { error: <FailureNotice error={users.error} /> })}
    />
  );
}
