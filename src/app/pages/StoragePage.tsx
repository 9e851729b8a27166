import { useParams } from "@tanstack/react-router";
import { useText } from "../../i18n/useText";
import { nodeCrumb } from "./crumbsOf";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";
import { useGuiHides } from "./useGuiHides";

const StorageSummary = lazyCard(
  async () => (await import("../../views/storage/StorageSummary")).StorageSummary,
  "nodes",
);
const StorageContent = lazyCard(
  async () => (await import("../../views/storage/StorageContent")).StorageContent,
  "volumes",
);
const AclCard = lazyCard(async () => (await import("../../widgets/acl/AclCard")).AclCard, "permissions");

/** A storage on a node. */
export function StoragePage() {
  const t = useText("frame");
  const { node, storage, tab } = useParams({ from: "/storage/$node/$storage/$tab" });
  const at = (id: string) => `/storage/${encodeURIComponent(node)}/${encodeURIComponent(storage)}/${id}`;
  const mark = useGuiHides();
  const cards: readonly PageCard[] = [
    {
      id: "summary",
      label: t("summary"),
      icon: "summary",
      address: at("summary"),
      show: () => <StorageSummary node={node} storage={storage} />,
    },
    {
      id: "content",
      label: t("content"),
      icon: "folder",
      address: at("content"),
      ...mark("storage", ["Datastore.Allocate", "Datastore.AllocateSpace", "Datastore.Audit"]),
      show: () => <StorageContent key={storage} node={node} storage={storage} />,
    },
    {
      id: "permissions",
      label: t("permissions"),
      icon: "permission",
      address: at("permissions"),
      ...mark("storage", ["Permissions.Modify"]),
      show: () => <AclCard path={`/storage/${storage}`} />,
    },
  ];
  return <ObjectPage title={t("storageTitle", { storage, node })} crumbs={[nodeCrumb(node)]} here={storage} cards={cards} tab={tab} />;
}
