import { styled } from "@mui/material/styles";
import type { RealmRow } from "../../api/schemas/realms";
import type { Column } from "../../components/grid/Column";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";

const Mark = styled("span")({ marginLeft: 6, color: tone.soft, fontSize: "0.6875rem" });

function realmCell(row: RealmRow, t: Text<"realms">) {
  return (
    <>
      <span translate="no">{row.realm}</span>
      {row.default === true ? (
        <>
          {" "}
          <Mark title={t("isDefaultHint")}>{t("isDefault")}</Mark>
        </>
      ) : null}
    </>
  );
}

/** The columns of Realms (gui.md section 11.1), with the default one marked. */
export function realmColumns(t: Text<"realms">): readonly Column<RealmRow>[] {
  return [
    {
      id: "realm",
      header: t("realm"),
      value: (row) => row.realm,
      text: (row) => (row.default === true ? `${row.realm} ${t("isDefault")}` : row.realm),
      render: (row) => realmCell(row, t),
      width: 150,
      mono: true,
      hideable: false,
    },
    { id: "type", header: t("type"), value: (row) => row.type, width: 100, mono: true },
    { id: "tfa", header: t("tfa"), value: (row) => row.tfa, width: 100, mono: true },
    { id: "comment", header: t("comment"), value: (row) => row.comment, flex: 1 },
  ];
}
