import type { Column } from "../../components/grid/Column";
import { Icon } from "../../components/icons/Icon";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import type { ConfigRow } from "./configRows";

function needText({ need }: ConfigRow, t: Text<"guests">): string {
  if (need.kind === "root-only") return t("rootOnly");
  const privileges = need.privileges.join(", ");
  return need.any && need.privileges.length > 1 ? t("needsAny", { privileges }) : privileges;
}

/** True where the acting login may change the option; `isRoot`: it is root@pam itself. */
function isAllowed({ need, missing }: ConfigRow, isRoot: boolean): boolean | undefined {
  if (isRoot) return true;
  if (need.kind === "root-only") return false;
  return missing === undefined ? undefined : missing.length === 0;
}

interface NeedProps {
  readonly row: ConfigRow;
  readonly isRoot: boolean;
  readonly t: Text<"guests">;
}

function Need({ row, isRoot, t }: NeedProps) {
  const allowed = isAllowed(row, isRoot);
  const missing = row.missing ?? [];
  const said = allowed === true || missing.length === 0 ? t("allowed") : t("lacks", { privileges: missing.join(", ") });
  return (
    <span style={{ display: "inline-flex", alignItems: "center", gap: 6, color: allowed === false ? tone.soft : undefined }}>
      {allowed === undefined ? null : (
        <Icon name={allowed ? "check" : "lock"} size={14} title={allowed ? t("allowed") : said} />
      )}
      <span translate="no">{needText(row, t)}</span>
    </span>
  );
}

/** Label, value, and what it takes to change it. */
export function configColumns(t: Text<"guests">, isRoot: boolean): readonly Column<ConfigRow>[] {
  return [
    { id: "label", header: t("option"), value: (row) => row.label, width: 200, hideable: false },
    {
      id: "value",
      header: t("value"),
      value: (row) => row.value,
      render: (row) =>
        row.unset === true ? (
          <span style={{ color: tone.soft }}>{t("unset")}</span>
        ) : (
          <span translate="no">{row.value}</span>
        ),
      flex: 1,
      mono: true,
      wrap: true,
    },
    {
      id: "need",
      header: t("needs"),
      value: (row) => needText(row, t),
      render: (row) => <Need row={row} isRoot={isRoot} t={t} />,
      width: 260,
    },
    { id: "option", header: t("name"), value: (row) => row.option, width: 100, mono: true, hidden: true },
  ];
}
