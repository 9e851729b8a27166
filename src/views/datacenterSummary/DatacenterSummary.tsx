import { Link } from "@tanstack/react-router";
import { useGroups } from "../../api/groups";
import { useAcl } from "../../api/permissions";
import { usePools } from "../../api/pools";
import { useResources } from "../../api/resources";
import { useRoles } from "../../api/roles";
import { useUsers } from "../../api/users";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useLanguage, useText } from "../../i18n/useText";
import { formatNumber } from "../../lib/format";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { Cards } from "../../widgets/summary/Cards";
import { resourceCounts } from "./resourceCounts";

interface Figure {
  readonly id: string;
  readonly label: string;
  readonly count: number | undefined;
  /** The list that it counts. */
  readonly tab: string;
  readonly q?: string;
}

/** Datacenter -> Summary: how much of everything this login is shown, each figure a way to its list. */
export function DatacenterSummary() {
  const t = useText("datacenter");
  const locale = useLanguage();
  const resources = useResources();
  const counts = resourceCounts(resources.data ?? []);
  const item = ({ id, label, count, tab, q }: Figure) => {
    const search: object = q === undefined ? {} : { q };
    return {
      id,
      label,
      value: (
        <Link to="/datacenter/$tab" params={{ tab }} search={search} style={{ color: "inherit" }}>
          {count === undefined ? "…" : formatNumber(count, locale)}
        </Link>
      ),
    };
  };
  const guests = (id: "qemu" | "lxc") => {
    const { total, running } = counts[id];
    const shown = item({ id, label: t(id), count: resources.data === undefined ? undefined : total, tab: "search" });
    return { ...shown, value: <>{shown.value} {t("running", { count: running })}</> };
  };
  const plain = (id: "node" | "storage" | "zone") =>
    item({ id, label: t(id), count: resources.data === undefined ? undefined : counts[id], tab: "search" });
  const access: readonly Figure[] = [
    { id: "users", label: t("users"), count: useUsers().data?.length, tab: "users" },
    { id: "groups", label: t("groups"), count: useGroups().data?.length, tab: "groups" },
    { id: "pools", label: t("pools"), count: usePools().data?.length, tab: "pools" },
    { id: "roles", label: t("roles"), count: useRoles().data?.length, tab: "roles" },
    { id: "entries", label: t("entries"), count: useAcl().data?.length, tab: "permissions" },
  ];
  return (
    <>
      <Banner tone="info">{t("asShown")}</Banner>
      {resources.error === null ? null : (
        <FailureNotice error={resources.error} onRetry={() => void resources.refetch()} />
      )}
      <Cards>
        <Card title={t("resources")}>
          <KeyValueList items={[plain("node"), guests("qemu"), guests("lxc"), plain("storage"), plain("zone")]} />
        </Card>
        <Card title={t("access")}>
          <KeyValueList items={access.map(item)} />
        </Card>
      </Cards>
    </>
  );
}
