import type { ReactNode } from "react";

/** One node of a tree; ids are unique in the whole tree. */
export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly children?: readonly TreeNode[];
  /** Drawn faint, for instance a stopped guest. */
  readonly dim?: boolean;
  /** Read after the label and shown as the tooltip, for instance the state. */
  readonly description?: string;
  /** Small marks after the label. */
  readonly tags?: ReactNode;
}

/** A node as it stands in the list of what is visible. */
export interface VisibleNode {
  readonly node: TreeNode;
  /** From 1. */
  readonly level: number;
  readonly setSize: number;
  /** From 1. */
  readonly position: number;
  /** `undefined` for a leaf. */
  readonly expanded: boolean | undefined;
  /** Index of the parent in the same list, -1 for a root. */
  readonly parent: number;
}

/** The nodes that are visible with these nodes expanded, from top to bottom. */
export function visibleNodes(nodes: readonly TreeNode[], expanded: ReadonlySet<string>): readonly VisibleNode[] {
  const visible: VisibleNode[] = [];
  const walk = (level: readonly TreeNode[], depth: number, parent: number) => {
    for (const [at, node] of level.entries()) {
      const branch = node.children !== undefined && node.children.length > 0;
      const open = branch ? expanded.has(node.id) : undefined;
      visible.push({ node, level: depth, setSize: level.length, position: at + 1, expanded: open, parent });
      if (open === true) walk(node.children ?? [], depth + 1, visible.length - 1);
    }
  };
  walk(nodes, 1, -1);
  return visible;
}
