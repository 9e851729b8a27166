import { Icon } from "../../components/icons/Icon";
import type { TreeNode } from "../../components/tree/TreeNode";
import type { Text } from "../../i18n/catalogue";
import type { EffectivePath, HeldPrivilege } from "./effectivePaths";

const SEPARATOR = "\n";

/** Width of the second column in px. */
export const PROPAGATE_WIDTH = 90;
const PROPAGATE = { marginLeft: "auto", width: PROPAGATE_WIDTH, flex: "none" } as const;

function privilegeNode(path: string, held: HeldPrivilege, t: Text<"users">): TreeNode {
  const propagate = t(held.propagate ? "effective.yes" : "effective.no");
  return {
    id: `${path}${SEPARATOR}${held.privilege}`,
    label: held.privilege,
    icon: <Icon name="unlock" size={14} />,
    description: `${t("effective.propagate")}: ${propagate}`,
    tags: <span style={PROPAGATE}>{propagate}</span>,
  };
}

/** Paths and privileges as nodes of the tree; a path's id is the path. */
export function treeNodes(tree: EffectivePath, t: Text<"users">): TreeNode {
  return {
    id: tree.path,
    label: tree.path,
    icon: <Icon name="folder" size={14} />,
    children: [
      ...tree.privileges.map((held) => privilegeNode(tree.path, held, t)),
      ...tree.below.map((child) => treeNodes(child, t)),
    ],
  };
}

/** The path of a node, or of the privilege that stands on it; the top without any. */
export function pathOf(node: string | undefined): string {
  return node?.split(SEPARATOR)[0] ?? "/";
}

/** The privilege that a node stands for; empty for a path. */
export function privilegeOf(node: string | undefined): string {
  return node?.split(SEPARATOR)[1] ?? "";
}

/** The ids of all paths of the tree: what "Expand all" opens. */
export function pathIds(tree: EffectivePath): readonly string[] {
  return [tree.path, ...tree.below.flatMap(pathIds)];
}
