import Link from "@mui/material/Link";
import { useCallback, useMemo } from "react";
import { ACCESS_GROUPS, type AccessOnObject, accessOnObject } from "../../access/holders/accessOnObject";
import { useKnownModel } from "../../access/useKnownModel";
import { useSlices } from "../../access/useSlices";
import { isTokenId } from "../../access/authIdKind";
import { serverNow } from "../../api/client";
import { CopyButton } from "../../components/code/CopyButton";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { asTable } from "../../components/grid/exports";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Progress } from "../../components/feedback/Progress";
import { Icon } from "../../components/icons/Icon";
import { Banner } from "../../components/layout/Banner";
import { tone } from "../../components/theme/tone";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { useAddress } from "../address/useAddress";
import { useKept } from "../address/useKept";
import { holderText } from "../why/entryText";
import { whoCanHref } from "../why/whyAddress";
import { WhyLink } from "../why/WhyLink";
import { aclAddress } from "./aclAddress";
import { Mark } from "./Mark";

const rowId = (row: AccessOnObject) => row.authid;

const STATES: ReadonlyMap<string, "disabled" | "expired"> = new Map<string, "disabled" | "expired">([
  ["disabled", "disabled"],
  ["expired", "expired"],
  ["token-expired", "expired"],
]);

function stateText({ login }: AccessOnObject, t: Text<"whoCan">): string {
  if (login.outcome !== "may-not") return t(`states.${login.outcome}`);
  return t(`states.${STATES.get(login.reason) ?? "missing"}`);
}

function fromText({ from }: AccessOnObject, t: Text<"whoCan">): string {
  if (from.length === 0) return t("access.root");
  return from.map((entry) => `${holderText(entry)}: ${t("sourceText", { role: entry.role, path: entry.path })}`).join("; ");
}

function columnsOf(t: Text<"whoCan">, path: string): readonly Column<AccessOnObject>[] {
  return [
    {
      id: "login",
      header: t("login"),
      value: ({ authid }) => authid,
      render: (row) => (
        <span style={{ display: "inline-flex", alignItems: "center", gap: 6, minWidth: 0 }}>
          <Icon name={isTokenId(row.authid) ? "token" : "user"} size={14} />
          <span translate="no">{row.authid}</span>
          {row.login.outcome === "may-not" ? <Mark className="warning">{stateText(row, t)}</Mark> : null}
        </span>
      ),
      text: (row) => `${row.authid} ${row.login.outcome === "may-not" ? stateText(row, t) : ""}`.trim(),
      width: 200,
      mono: true,
      hideable: false,
    },
    {
      id: "why",
      header: t("why"),
      value: () => "",
      render: ({ authid }) => <WhyLink question={{ authid, path }} about={t("whyOf", { login: authid, path })} />,
      width: 70,
      sortable: false,
      hideable: false,
    },
    ...ACCESS_GROUPS.map((group): Column<AccessOnObject> => ({
      id: group,
      header: t(`access.groups.${group}`),
      value: ({ held }) => held[group].length,
      text: ({ held }) => held[group].join(" "),
      render: ({ held }) =>
        held[group].length === 0 ? null : (
          <span title={held[group].join("\n")} style={{ display: "inline-flex", alignItems: "center", gap: 4, color: tone.success }}>
            <Icon name="check" size={12} title={held[group].join(", ")} />
            <span style={{ color: tone.soft }}>{held[group].length}</span>
          </span>
        ),
      width: 80,
    })),
    { id: "from", header: t("access.from"), value: (row) => fromText(row, t), flex: 1, mono: true },
  ];
}

/** The logins that end up with access to the object at a path, by what they can do (understanding.md "Object access"). */
export function ObjectAccess({ path }: { readonly path: string }) {
  const t = useText("whoCan");
  const kept = useKept();
  const known = useKnownModel();
  const [address, setAddress] = useAddress(aclAddress);
  const make = useCallback(() => {
    if (known === undefined) throw new Error("asked too early");
    return accessOnObject(known, path, serverNow());
  }, [known, path]);
  const { data, progress } = useSlices(known === undefined ? undefined : make);
  const columns = useMemo(() => columnsOf(t, path), [t, path]);
  const partial = known !== undefined && !(known.knows.acl && known.knows.users && known.knows.groups && known.knows.pools);
  if (data === undefined) return <Progress label={t("access.computing")} value={progress} />;
  return (
    <>
      {partial ? <Banner tone="warning">{t("unknown")}</Banner> : null}
      <DataGrid
        id="access-of-object"
        label={t("access.title", { path })}
        rows={data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "login", desc: false }}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        dim={({ login }) => login.outcome === "may-not"}
        toolbar={
          <>
            <Link href={kept(whoCanHref({ path }))}>{t("access.whoCan")}</Link>
            <CopyButton text={() => asTable(columns, data)} />
          </>
        }
        empty={
          <EmptyState icon="user" title={t("access.empty")}>
            {t("access.emptyHint", { path })}
          </EmptyState>
        }
      />
    </>
  );
}
