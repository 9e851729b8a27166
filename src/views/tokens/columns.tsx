import { styled } from "@mui/material/styles";
import type { Column } from "../../components/grid/Column";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import { formatDate } from "../../lib/format";
import { Mark } from "../../widgets/acl/Mark";
import { type ListedToken, troubleKey } from "./tokenList";

/** The name at the left, the realm at the right edge of the cell. */
const Owner = styled("span")({
  display: "flex",
  justifyContent: "space-between",
  gap: 8,
  minWidth: 0,
  ".realm": { color: tone.soft },
});

interface Words {
  readonly t: Text<"tokens">;
  readonly locale: string;
  readonly yesNo: (value: boolean) => string;
}

function owner(userid: string) {
  const at = userid.lastIndexOf("@");
  return (
    <Owner translate="no">
      <span>{userid.slice(0, at)}</span>
      <span className="realm">{userid.slice(at)}</span>
    </Owner>
  );
}

/** The columns of API Tokens (gui.md section 6); a mark tells where a token is of no use. */
export function tokenColumns({ t, locale, yesNo }: Words): readonly Column<ListedToken>[] {
  const expire = (row: ListedToken) => (row.expire === 0 ? t("never") : formatDate(row.expire, locale));
  const said = ({ trouble }: ListedToken) => (trouble === undefined ? "" : t(`troubles.${troubleKey[trouble]}`));
  return [
    {
      id: "userid",
      header: t("userName"),
      value: (row) => row.id,
      text: (row) => row.userid,
      render: (row) => owner(row.userid),
      flex: 2,
      mono: true,
    },
    {
      id: "tokenid",
      header: t("tokenName"),
      value: (row) => row.tokenid,
      text: (row) => `${row.tokenid} ${said(row)}`.trim(),
      render: (row) => (
        <>
          <span translate="no">{row.tokenid}</span>
          {row.trouble === undefined ? null : (
            <Mark className="warning" title={t(`troubleHints.${troubleKey[row.trouble]}`)}>
              {said(row)}
            </Mark>
          )}
        </>
      ),
      flex: 2,
      width: 160,
      mono: true,
      hideable: false,
    },
    { id: "expire", header: t("expire"), value: (row) => row.expire, text: expire, render: expire, flex: 1, hideable: false },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 3 },
    { id: "privsep", header: t("privsep"), value: (row) => yesNo(row.privsep), flex: 1, width: 150, hideable: false },
  ];
}
