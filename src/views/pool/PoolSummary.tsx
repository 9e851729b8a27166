import { Link } from "@tanstack/react-router";
import { usePool } from "../../api/pool";
import { usePools } from "../../api/pools";
import { Skeletons } from "../../components/feedback/Skeletons";
import { Card } from "../../components/layout/Card";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { Cards } from "../../widgets/summary/Cards";
import { HeldPrivileges } from "../../widgets/summary/HeldPrivileges";

/** The **Summary** card of a pool: its comment, and what it holds (gui.md section 9.2). */
export function PoolSummary({ pool: poolid }: { readonly pool: string }) {
  const t = useText("pools");
  const answer = usePool(poolid);
  const all = usePools();
  const path = `/pool/${poolid}`;
  const members = answer.pool?.members ?? [];
  const storages = members.filter((row) => row.type === "storage").length;
  const below = (all.data ?? []).filter((row) => row.poolid.startsWith(`${poolid}/`)).length;
  if (answer.error !== null) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.pool === undefined) return <Skeletons lines={4} height={28} />;
  const edit: object = { sel: poolid, dialog: "edit" };
  const count = (id: string, label: string, value: number) => ({ id, label, value: String(value) });
  return (
    <Cards>
      <Card
        title={t("status")}
        actions={
          <Link to="/datacenter/$tab" params={{ tab: "pools" }} search={edit} style={{ color: "inherit" }}>
            {t("toList")}
          </Link>
        }
      >
        <KeyValueList items={[{ id: "comment", label: t("comment"), value: answer.pool.comment ?? t("noComment") }]} />
      </Card>
      <Card title={t("content")}>
        <KeyValueList
          items={[
            count("guests", t("guestCount"), members.length - storages),
            count("storages", t("storageCount"), storages),
            count("pools", t("poolCount"), below),
          ]}
        />
      </Card>
      <Card title={t("rights")}>
        <HeldPrivileges path={path} noun="Pool" none={t("rightsNone", { path })} />
      </Card>
    </Cards>
  );
}
