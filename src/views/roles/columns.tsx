import type { RoleRow } from "../../api/schemas/roles";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { namesOf } from "../../widgets/select/namesOf";

const EMPTY = "-";

/** The columns of Roles (gui.md section 10), with the number of entries that give each role. */
export function roleColumns(t: Text<"roles">, uses: ReadonlyMap<string, number>): readonly Column<RoleRow>[] {
  const privileges = (row: RoleRow) => namesOf(row.privs).join(" ") || EMPTY;
  return [
    { id: "special", header: t("builtIn"), value: (row) => t(row.special === true ? "yes" : "no"), width: 80 },
    { id: "roleid", header: t("name"), value: (row) => row.roleid, width: 170, mono: true, hideable: false },
    { id: "uses", header: t("uses"), value: (row) => uses.get(row.roleid) ?? 0, width: 90, align: "end" },
    {
      id: "privs",
      header: t("privileges"),
      value: privileges,
      render: (row) => <span translate="no">{privileges(row)}</span>,
      flex: 1,
      // Narrower, a role of forty privileges would fill the screen of a phone.
      width: 320,
      wrap: true,
      sortable: false,
    },
  ];
}
