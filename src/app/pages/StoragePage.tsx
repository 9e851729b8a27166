import { useParams } from "@tanstack/react-router";
import { useText } from "../../i18n/useText";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";

const StorageSummary = lazyCard(
  async () => (await import("../../views/storage/StorageSummary")).StorageSummary,
  "nodes",
);
const AclCard = lazyCard(async () => (await import("../../widgets/acl/AclCard")).AclCard, "permissions");

/** A storage on a node. */
export function StoragePage() {
  const t = useText("frame");
  const { node, storage, tab } = useParams({ from: "/storage/$node/$storage/$tab" });
  const at = (id: string) => `/storage/${encodeURIComponent(node)}/${encodeURIComponent(storage)}/${id}`;
  const cards: readonly PageCard[] = [
    {
      id: "summary",
      label: t("summary"),
      icon: "summary",
      address: at("summary"),
      show: () => <StorageSummary node={node} storage={storage} />,
    },
    {
      id: "permissions",
      label: t("permissions"),
      icon: "permission",
      address: at("permissions"),
      show: () => <AclCard path={`/storage/${storage}`} />,
    },
  ];
  return <ObjectPage title={t("storageTitle", { storage, node })} cards={cards} tab={tab} />;
}
