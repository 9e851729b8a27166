import { useParams } from "@tanstack/react-router";
import { useText } from "../../i18n/useText";
import { poolCrumbs } from "./crumbsOf";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";

const PoolSummary = lazyCard(async () => (await import("../../views/pool/PoolSummary")).PoolSummary, "pools");
const PoolMembers = lazyCard(async () => (await import("../../views/pool/PoolMembers")).PoolMembers, "nodes", "pools");
const AclCard = lazyCard(async () => (await import("../../widgets/acl/AclCard")).AclCard, "permissions");

/** A resource pool; nested ids hold slashes, so the tab stands before the id in its address. */
export function PoolPage() {
  const t = useText("frame");
  const { tab, _splat: pool = "" } = useParams({ from: "/pool/$tab/$" });
  const at = (id: string) => `/pool/${id}/${pool}`;
  const cards: readonly PageCard[] = [
    { id: "summary", label: t("summary"), icon: "summary", address: at("summary"), show: () => <PoolSummary pool={pool} /> },
    { id: "members", label: t("members"), icon: "pool", address: at("members"), show: () => <PoolMembers pool={pool} /> },
    {
      id: "permissions",
      label: t("permissions"),
      icon: "permission",
      address: at("permissions"),
      show: () => <AclCard path={`/pool/${pool}`} />,
    },
  ];
  return <ObjectPage title={t("poolTitle", { pool })} crumbs={poolCrumbs(pool)} here={pool.split("/").at(-1) ?? pool} cards={cards} tab={tab} />;
}
