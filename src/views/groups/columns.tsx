import type { GroupRow } from "../../api/schemas/groups";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { namesOf } from "../../widgets/select/namesOf";

/** The columns of Groups (gui.md section 8). */
export function groupColumns(t: Text<"groups">): readonly Column<GroupRow>[] {
  return [
    { id: "groupid", header: t("name"), value: (row) => row.groupid, width: 200, mono: true, hideable: false },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 1 },
    { id: "users", header: t("users"), value: (row) => namesOf(row.users).join(", "), flex: 1, mono: true },
  ];
}
