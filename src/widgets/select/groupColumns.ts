import type { GroupRow } from "../../api/schemas/groups";
import type { PickColumn } from "../../components/fields/PickColumn";
import type { Text } from "../../i18n/catalogue";
import { namesOf } from "./namesOf";

/** The columns in which groups are offered (gui.md section 16). */
export function groupColumns(t: Text<"groups">): readonly PickColumn<GroupRow>[] {
  return [
    { id: "groupid", header: t("group"), text: (row) => row.groupid, mono: true, width: 190 },
    { id: "comment", header: t("comment"), text: (row) => row.comment ?? "" },
    { id: "users", header: t("users"), text: (row) => namesOf(row.users).join(", ") },
  ];
}
