import type { GroupRow } from "../../api/schemas/groups";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { namesOf } from "./namesOf";

/** The columns in which groups are offered (gui.md section 16). */
export function groupColumns(t: Text<"groups">): readonly Column<GroupRow>[] {
  return [
    { id: "groupid", header: t("group"), value: (row) => row.groupid, mono: true, flex: 2 },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 2 },
    { id: "users", header: t("users"), value: (row) => namesOf(row.users).join(", "), flex: 3 },
  ];
}
