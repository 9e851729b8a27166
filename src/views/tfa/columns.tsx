import type { UserRow } from "../../api/schemas/users";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { formatDateTime } from "../../lib/format";
import { fullName } from "../../widgets/select/fullName";
import { namesOf } from "../../widgets/select/namesOf";
import type { FactorEntry, UnprotectedUser } from "./factorEntries";

interface Words {
  readonly t: Text<"tfa">;
  readonly locale: string;
  readonly yesNo: (value: boolean) => string;
}

const plain = (text: string) => (
  <span lang="en" translate="no">
    {text}
  </span>
);

/** The columns of Two Factor (gui.md section 7). */
export function factorColumns({ t, locale, yesNo }: Words): readonly Column<FactorEntry>[] {
  const created = (row: FactorEntry) => formatDateTime(row.created, locale);
  return [
    { id: "userid", header: t("user"), value: (row) => row.userid, width: 200, mono: true, hideable: false },
    {
      id: "enable",
      header: t("enabled"),
      value: (row) => (row.locked ? t("locked") : yesNo(row.enable ?? true)),
      width: 90,
    },
    { id: "type", header: t("type"), value: (row) => row.type, render: (row) => plain(row.type), width: 100, mono: true },
    { id: "created", header: t("created"), value: (row) => row.created, text: created, render: created, width: 170 },
    { id: "description", header: t("description"), value: (row) => row.description, flex: 1 },
  ];
}

/** The columns of the users who have no second factor; `demanded` is what their realm asks for. */
export function withoutColumns(
  { t, yesNo }: Words,
  demanded: (user: UserRow) => string | undefined,
): readonly Column<UnprotectedUser>[] {
  return [
    { id: "userid", header: t("user"), value: ({ user }) => user.userid, width: 200, mono: true, hideable: false },
    { id: "state", header: t("factor"), value: ({ state }) => t(`states.${state}`), width: 150 },
    { id: "realmTfa", header: t("demanded"), value: ({ user }) => demanded(user), width: 130, mono: true },
    { id: "enable", header: t("enabled"), value: ({ user }) => yesNo(user.enable ?? false), width: 90 },
    { id: "name", header: t("name"), value: ({ user }) => fullName(user), flex: 1 },
    { id: "groups", header: t("groups"), value: ({ user }) => namesOf(user.groups).join(", "), flex: 1, mono: true },
  ];
}
