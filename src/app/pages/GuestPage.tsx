import { useParams } from "@tanstack/react-router";
import { useResources } from "../../api/resources";
import { useText } from "../../i18n/useText";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";

const GuestSummary = lazyCard(async () => (await import("../../views/guest/GuestSummary")).GuestSummary, "guests");
const GuestHardware = lazyCard(async () => (await import("../../views/guest/GuestHardware")).GuestHardware, "guests");
const GuestActions = lazyCard(async () => (await import("../../views/guest/GuestActions")).GuestActions, "guests");
const AclCard = lazyCard(async () => (await import("../../widgets/acl/AclCard")).AclCard, "permissions");

/** A virtual machine or container. */
export function GuestPage() {
  const t = useText("frame");
  const { vmid, tab } = useParams({ from: "/guest/$vmid/$tab" });
  const row = useResources().data?.find((one) => String(one.vmid) === vmid);
  const at = (id: string) => `/guest/${vmid}/${id}`;
  const values = { vmid, name: row?.name ?? "", node: row?.node ?? "" };
  const title = row === undefined ? t("guestUnlisted", values) : t(row.type === "lxc" ? "containerTitle" : "vmTitle", values);
  const cards: readonly PageCard[] = [
    { id: "summary", label: t("summary"), icon: "summary", address: at("summary"), show: () => <GuestSummary vmid={vmid} /> },
    {
      id: "hardware",
      label: row?.type === "lxc" ? t("containerResources") : t("hardware"),
      icon: "settings",
      address: at("hardware"),
      show: () => <GuestHardware vmid={vmid} />,
    },
    {
      id: "permissions",
      label: t("permissions"),
      icon: "permission",
      address: at("permissions"),
      show: () => <AclCard path={`/vms/${vmid}`} />,
    },
  ];
  return <ObjectPage title={title} actions={<GuestActions vmid={vmid} />} cards={cards} tab={tab} />;
}
