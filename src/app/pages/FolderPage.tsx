import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useText } from "../../i18n/useText";
import { inFolder } from "../../widgets/resource/inFolder";
import { TYPE_ORDER } from "../../widgets/resource/siblingOrder";
import { addressOfFolder, type FolderKind } from "../../widgets/resource/treeEntry";
import { NotFound } from "../NotFound";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";

const SearchView = lazyCard(async () => (await import("../../views/search/SearchView")).SearchView);

const KINDS: readonly FolderKind[] = ["type", "tag", "pool"];

/** A folder of the tree: the Search card over what stands below it (gui.md section 2.9). */
export function FolderPage() {
  const t = useText("frame");
  const { kind: given, id, tab } = useParams({ from: "/folder/$kind/$id/$tab" });
  const kind = KINDS.find((one) => one === given);
  const type = TYPE_ORDER.find((one) => one === id);
  const within = useMemo(() => (kind === undefined ? undefined : inFolder(kind, id)), [kind, id]);
  if (kind === undefined || within === undefined || (kind === "type" && type === undefined)) return <NotFound />;
  const title = kind === "tag" ? t("tagTitle", { tag: id }) : kind === "pool" ? t("poolTitle", { pool: id }) : t(`folders.${type ?? "node"}`);
  const cards: readonly PageCard[] = [
    {
      id: "search",
      label: t("search"),
      icon: "search",
      address: `${addressOfFolder(kind, id)}/search`,
      show: () => <SearchView within={within} />,
    },
  ];
  return <ObjectPage title={title} cards={cards} tab={tab} />;
}
