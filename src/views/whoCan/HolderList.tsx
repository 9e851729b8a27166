import { useMemo } from "react";
import { type AskedRight, rightHolders } from "../../access/holders/rightHolders";
import type { KnownModel } from "../../access/knownModel";
import { serverNow } from "../../api/client";
import { CopyButton } from "../../components/code/CopyButton";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { asTable } from "../../components/grid/exports";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Icon } from "../../components/icons/Icon";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { Mark } from "../../widgets/acl/Mark";
import { useAddress } from "../../widgets/address/useAddress";
import { whoCanSearch } from "../../widgets/why/whyAddress";
import { WhyLink } from "../../widgets/why/WhyLink";
import { type HolderRow, holderRows, sourceText, stateOf, throughText } from "./holderRows";
import { privilegeOf, rightText } from "./right";

interface HolderListProps {
  readonly known: KnownModel;
  readonly right: AskedRight;
  readonly path: string;
}

const rowId = (row: HolderRow) => row.id;

function columnsOf(t: Text<"whoCan">, path: string, privilege: string): readonly Column<HolderRow>[] {
  const state = ({ holder }: HolderRow) => t(`states.${stateOf(holder)}`);
  return [
    {
      id: "login",
      header: t("login"),
      value: ({ holder }) => holder.authid,
      render: ({ holder }) => (
        <span style={{ display: "inline-flex", alignItems: "center", gap: 6, minWidth: 0 }}>
          <Icon name={holder.kind} size={14} />
          <span translate="no">{holder.authid}</span>
        </span>
      ),
      flex: 1,
      mono: true,
      hideable: false,
    },
    { id: "source", header: t("source"), value: (row) => sourceText(row, t), flex: 1, mono: true },
    { id: "holder", header: t("holder"), value: (row) => throughText(row, t), flex: 1 },
    {
      id: "state",
      header: t("state"),
      value: state,
      render: (row) => (stateOf(row.holder) === "may" ? state(row) : <Mark className="warning">{state(row)}</Mark>),
      width: 120,
    },
    {
      id: "why",
      header: t("why"),
      value: () => "",
      render: ({ holder }) => (
        <WhyLink question={{ authid: holder.authid, path, privilege }} about={t("whyOf", { login: holder.authid, path })} />
      ),
      width: 80,
      sortable: false,
      hideable: false,
    },
  ];
}

/** All logins that hold the right, grouped by the entry that gives it. */
export function HolderList({ known, right, path }: HolderListProps) {
  const t = useText("whoCan");
  const [address, setAddress] = useAddress(whoCanSearch);
  const holders = useMemo(() => rightHolders(known, right, path, serverNow()), [known, right, path]);
  const rows = useMemo(() => holderRows(holders), [holders]);
  const privilege = useMemo(() => {
    const roles: ReadonlyMap<string, { readonly privileges: ReadonlySet<string> }> = known.model.roles;
    return privilegeOf(right, (role) => [...(roles.get(role)?.privileges ?? [])].sort());
  }, [known, right]);
  const columns = useMemo(() => columnsOf(t, path, privilege), [t, path, privilege]);
  const groupOf = useMemo(() => {
    return (row: HolderRow) => t("groupOf", { source: sourceText(row, t), holder: throughText(row, t) }).replace(/ – $/, "");
  }, [t]);
  const words = rightText(right, t);
  return (
    <>
      <div role="status">{t("summary", { count: holders.length, right: words, path })}</div>
      <DataGrid
        id="who-can"
        label={t("holders")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "login", desc: false }}
        groupOf={groupOf}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={<CopyButton text={() => `${t("summary", { count: holders.length, right: words, path })}\n\n${asTable(columns, rows)}`} />}
        dim={(row) => stateOf(row.holder) !== "may"}
        empty={
          <EmptyState icon="user" title={t("nobody")}>
            {t("nobodyHint", { right: words, path })}
          </EmptyState>
        }
      />
    </>
  );
}
