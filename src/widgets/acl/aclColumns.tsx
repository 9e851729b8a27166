import type { AclTrouble } from "../../access/aclTrouble";
import type { AclRow } from "../../api/schemas/permissions";
import type { Column } from "../../components/grid/Column";
import { Icon } from "../../components/icons/Icon";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import { subjectText } from "./entry";
import { Mark } from "./Mark";
import { troubleKey } from "./troubleText";

/** An entry as a grid shows it. */
export interface ShownEntry {
  readonly row: AclRow;
  readonly trouble: AclTrouble | undefined;
  /** The name of the object behind the path. */
  readonly object: string | undefined;
}

interface Words {
  readonly t: Text<"permissions">;
  readonly yes: string;
  readonly no: string;
}

function nameText({ row, object }: ShownEntry): string {
  return object === undefined ? row.path : `${row.path} ${object}`;
}

export function pathColumn<Shown extends ShownEntry>({ t }: Words): Column<Shown> {
  return {
    id: "path",
    header: t("path"),
    value: ({ row }) => row.path,
    text: nameText,
    render: ({ row, object }) => (
      <span translate="no">
        {row.path}
        {object === undefined ? null : <span style={{ color: tone.soft, marginInlineStart: 8 }}>{object}</span>}
      </span>
    ),
    flex: 1,
    mono: true,
    hideable: false,
  };
}

export function subjectColumn<Shown extends ShownEntry>({ t }: Words): Column<Shown> {
  const said = (trouble: AclTrouble | undefined) => (trouble === undefined ? "" : t(`troubles.${troubleKey[trouble]}`));
  return {
    id: "ugid",
    header: t("subject"),
    value: ({ row }) => subjectText(row),
    text: ({ row, trouble }) => [subjectText(row), said(trouble)].join(" ").trim(),
    render: ({ row, trouble }) => (
      <span style={{ display: "inline-flex", alignItems: "center", gap: 6, minWidth: 0 }}>
        <Icon name={row.type} size={14} title={t(`kinds.${row.type}`)} />
        <span translate="no">{subjectText(row)}</span>
        {trouble === undefined ? null : (
          <Mark className="warning" title={t(`troubleHints.${troubleKey[trouble]}`)}>
            {said(trouble)}
          </Mark>
        )}
      </span>
    ),
    flex: 1,
    width: 190,
    mono: true,
    hideable: false,
  };
}

export function roleColumn<Shown extends ShownEntry>({ t }: Words): Column<Shown> {
  return {
    id: "roleid",
    header: t("role"),
    value: ({ row }) => row.roleid,
    render: ({ row }) => <span translate="no">{row.roleid}</span>,
    flex: 1,
    mono: true,
  };
}

export function propagateColumn<Shown extends ShownEntry>({ t, yes, no }: Words): Column<Shown> {
  return { id: "propagate", header: t("propagate"), value: ({ row }) => (row.propagate === false ? no : yes), width: 90 };
}

/** The columns of Datacenter -> Permissions (gui.md section 13.2). */
export function aclColumns(words: Words): readonly Column<ShownEntry>[] {
  const { t } = words;
  return [
    pathColumn(words),
    subjectColumn(words),
    roleColumn(words),
    propagateColumn(words),
    { id: "kind", header: t("kind"), value: ({ row }) => t(`kinds.${row.type}`), width: 110, hidden: true },
  ];
}
