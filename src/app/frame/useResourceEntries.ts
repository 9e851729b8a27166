import { useMemo } from "react";
import { useSession } from "../../api/currentSession";
import { useResources } from "../../api/resources";
import { useLanguage, useText } from "../../i18n/useText";
import { buildTree } from "../../widgets/resource/buildTree";
import { describeRow } from "../../widgets/resource/describeRow";
import { drawEntry } from "../../widgets/resource/drawEntry";
import { indexTree } from "../../widgets/resource/treeIndex";
import { DEFAULT_SETTINGS, useTreeChoices } from "../../widgets/resource/treeSettings";
import type { TreeView } from "../../widgets/resource/treeView";

/** The listed resources in an arrangement: as entries, by address, and as nodes to draw. */
export function useResourceEntries(view: TreeView) {
  const t = useText("frame");
  const locale = useLanguage();
  const session = useSession();
  const resources = useResources();
  const [choices] = useTreeChoices();
  const cluster = session.status === "in" ? session.clustername : undefined;
  const datacenter = cluster === undefined ? t("datacenter") : `${t("datacenter")} (${cluster})`;
  const root = useMemo(() => {
    const types = {
      qemu: t("folders.qemu"),
      lxc: t("folders.lxc"),
      node: t("folders.node"),
      storage: t("folders.storage"),
      pool: t("folders.pool"),
      network: t("folders.network"),
      sdn: t("folders.sdn"),
    };
    return buildTree(view, resources.data ?? [], { ...DEFAULT_SETTINGS, ...choices }, { datacenter, types });
  }, [view, resources.data, choices, datacenter, t]);
  const index = useMemo(() => indexTree(root), [root]);
  const nodes = useMemo(() => [drawEntry(root, describeRow(t, locale))], [root, t, locale]);
  return { resources, index, nodes };
}
