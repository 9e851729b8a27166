import { useParams } from "@tanstack/react-router";
import { useResources } from "../../api/resources";
import { useText } from "../../i18n/useText";
import { labelOfRow } from "../../widgets/resource/serverView";
import { nodeCrumb } from "./crumbsOf";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";
import { useGuiHides } from "./useGuiHides";

const GuestSummary = lazyCard(async () => (await import("../../views/guest/GuestSummary")).GuestSummary, "guests");
const GuestConfig = lazyCard(async () => (await import("../../views/guest/GuestConfig")).GuestConfig, "guests");
const GuestConsole = lazyCard(async () => (await import("../../views/guest/GuestConsole")).GuestConsole, "guests");
const GuestTasks = lazyCard(async () => (await import("../../views/guest/GuestTasks")).GuestTasks, "guests");
const GuestSnapshots = lazyCard(async () => (await import("../../views/guest/GuestSnapshots")).GuestSnapshots, "guests");
const GuestBackups = lazyCard(async () => (await import("../../views/backups/GuestBackups")).GuestBackups, "guests", "volumes");
const GuestActions = lazyCard(async () => (await import("../../views/guest/GuestActions")).GuestActions, "guests");
const AclCard = lazyCard(async () => (await import("../../widgets/acl/AclCard")).AclCard, "permissions");

/** A virtual machine or container. */
export function GuestPage() {
  const t = useText("frame");
  const { vmid, tab } = useParams({ from: "/guest/$vmid/$tab" });
  const row = useResources().data?.find((one) => String(one.vmid) === vmid);
  const crumbs = row === undefined ? [] : [nodeCrumb(row.node ?? "")];
  const at = (id: string) => `/guest/${vmid}/${id}`;
  const values = { vmid, name: row?.name ?? "", node: row?.node ?? "" };
  const title = row === undefined ? t("guestUnlisted", values) : t(row.type === "lxc" ? "containerTitle" : "vmTitle", values);
  const mark = useGuiHides();
  const isTemplate = row?.template === true;
  const cards: readonly PageCard[] = [
    { id: "summary", label: t("summary"), icon: "summary", address: at("summary"), show: () => <GuestSummary vmid={vmid} /> },
    {
      id: "console",
      label: t("console"),
      icon: "console",
      address: at("console"),
      ...mark("vms", ["VM.Console"]),
      show: () => <GuestConsole vmid={vmid} />,
    },
    {
      id: "hardware",
      label: row?.type === "lxc" ? t("containerResources") : t("hardware"),
      icon: "guest",
      address: at("hardware"),
      show: () => <GuestConfig key="hardware" vmid={vmid} section="hardware" />,
    },
    {
      id: "options",
      label: t("options"),
      icon: "settings",
      address: at("options"),
      show: () => <GuestConfig key="options" vmid={vmid} section="options" />,
    },
    { id: "tasks", label: t("taskHistory"), icon: "tasks", address: at("tasks"), show: () => <GuestTasks vmid={vmid} /> },
    {
      id: "backup",
      label: t("backup"),
      icon: "download",
      address: at("backup"),
      ...mark("vms", ["VM.Backup"]),
      show: () => <GuestBackups vmid={vmid} />,
    },
    {
      id: "snapshots",
      label: t("snapshots"),
      icon: "history",
      address: at("snapshots"),
      ...mark("vms", ["VM.Snapshot", "VM.Snapshot.Rollback", "VM.Audit"]),
      show: () => <GuestSnapshots vmid={vmid} />,
    },
    {
      id: "permissions",
      label: t("permissions"),
      icon: "permission",
      address: at("permissions"),
      ...mark("vms", ["Permissions.Modify"]),
      show: () => <AclCard path={`/vms/${vmid}`} />,
    },
  ];
  // The real GUI gives templates neither a console nor snapshots.
  const shown = cards.filter((card) => !isTemplate || (card.id !== "console" && card.id !== "snapshots"));
  return <ObjectPage title={title} actions={<GuestActions vmid={vmid} />} crumbs={crumbs} here={row === undefined ? vmid : labelOfRow(row)} cards={shown} tab={tab} />;
}
