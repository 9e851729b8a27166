import type { SandboxLogin } from "../../api/sandbox/info";
import type { UserRow } from "../../api/schemas/users";
import type { Column } from "../../components/grid/Column";
import type { Text } from "../../i18n/catalogue";
import { formatDate } from "../../lib/format";
import { fullName } from "../../widgets/select/fullName";
import { namesOf } from "../../widgets/select/namesOf";
import { loginTrouble } from "./loginTrouble";
import { tfaState } from "./tfaState";
import { TroubleMark } from "./TroubleMark";
import { splitUserid } from "./userid";

interface ColumnContext {
  readonly t: Text<"users">;
  readonly locale: string;
  readonly yesNo: (value: boolean) => string;
  /** The server's seconds. */
  readonly now: () => number;
  readonly logins: readonly SandboxLogin[] | undefined;
}

function tfaText(row: UserRow, { t, now }: ColumnContext): string {
  const state = tfaState(row, now());
  return state.kind === "factor" ? state.name : t(`lockState.${state.kind}`);
}

function expireText(row: UserRow, { t, locale }: ColumnContext): string {
  return row.expire === undefined || row.expire === 0 ? t("never") : formatDate(row.expire, locale);
}

function userCell(row: UserRow, { now, logins }: ColumnContext) {
  const trouble = loginTrouble(row, now(), logins);
  return (
    <>
      <span translate="no">{splitUserid(row.userid).name}</span>
      {trouble === undefined ? null : <TroubleMark trouble={trouble} />}
    </>
  );
}

/** The columns of Users (gui.md section 5.1). */
export function userColumns(context: ColumnContext): readonly Column<UserRow>[] {
  const { t, yesNo } = context;
  const groups = (row: UserRow) => namesOf(row.groups).join(", ");
  return [
    {
      id: "userid",
      header: t("userName"),
      value: (row) => row.userid,
      text: (row) => splitUserid(row.userid).name,
      render: (row) => userCell(row, context),
      width: 200,
      mono: true,
      hideable: false,
    },
    { id: "realm", header: t("realm"), value: (row) => splitUserid(row.userid).realm, width: 100, mono: true },
    { id: "enable", header: t("enabled"), value: (row) => yesNo(row.enable ?? false), width: 80 },
    {
      id: "expire",
      header: t("expire"),
      value: (row) => row.expire ?? 0,
      text: (row) => expireText(row, context),
      render: (row) => expireText(row, context),
      width: 100,
    },
    { id: "firstname", header: t("name"), value: fullName, width: 150 },
    { id: "keys", header: t("tfa"), value: (row) => tfaText(row, context), width: 110 },
    { id: "groups", header: t("groups"), value: groups, flex: 2 },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 3 },
    { id: "email", header: t("email"), value: (row) => row.email, width: 180, hidden: true },
  ];
}
