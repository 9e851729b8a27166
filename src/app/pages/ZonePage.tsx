import { useParams } from "@tanstack/react-router";
import { useText } from "../../i18n/useText";
import { nodeCrumb } from "./crumbsOf";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";
import { useGuiHides } from "./useGuiHides";

const VnetPermissions = lazyCard(
  async () => (await import("../../views/zone/VnetPermissions")).VnetPermissions,
  "permissions",
  "zones",
);
const AclCard = lazyCard(async () => (await import("../../widgets/acl/AclCard")).AclCard, "permissions");

/** An SDN zone: its permissions. */
export function ZonePage() {
  const t = useText("frame");
  const { node, zone, tab } = useParams({ from: "/zone/$node/$zone/$tab" });
  const mark = useGuiHides();
  const cards: readonly PageCard[] = [
    {
      id: "permissions",
      label: t("permissions"),
      icon: "permission",
      address: `/zone/${encodeURIComponent(node)}/${encodeURIComponent(zone)}/permissions`,
      ...mark("sdn", ["Permissions.Modify"]),
      show: () => <AclCard path={`/sdn/zones/${zone}`} />,
    },
    {
      id: "vnets",
      label: t("vnetPermissions"),
      icon: "network",
      address: `/zone/${encodeURIComponent(node)}/${encodeURIComponent(zone)}/vnets`,
      show: () => <VnetPermissions zone={zone} />,
    },
  ];
  return <ObjectPage title={t("zoneTitle", { zone, node })} crumbs={[nodeCrumb(node)]} here={zone} cards={cards} tab={tab} />;
}
