import type { AclPath } from "../ids";

/** One node of the ACL tree, whether or not it holds entries itself. */
export interface TreeNode {
  readonly id: number;
  readonly path: AclPath;
  readonly children: Map<string, TreeNode>;
}

/** The nodes on the way to a question's path, as far as the tree goes. */
export interface Way {
  readonly nodes: readonly TreeNode[];
  /** The node of the path itself, where it exists: only there do entries without propagation count. */
  readonly final: TreeNode | undefined;
}

/** The ACL tree of a model: a node for every path with an entry and for every path above one. */
export class Tree {
  readonly nodes: TreeNode[] = [];
  readonly root = this.#grow("/" as AclPath);

  /** The node of a normalised path, made with its parents where it is new. */
  nodeAt(path: AclPath): TreeNode {
    let node = this.root;
    for (const segment of path.split("/")) {
      if (segment !== "") node = node.children.get(segment) ?? this.#child(node, segment);
    }
    return node;
  }

  /**
   * The way to a question's path, which is taken as it stands: without a leading slash the root is left out, other
   * empty segments are skipped, and slashes alone lead nowhere, except `/` itself (engine.md section 10).
   */
  wayTo(path: string): Way {
    if (path === "/") return { nodes: [this.root], final: this.root };
    const segments = path.split("/").filter((segment) => segment !== "");
    if (segments.length === 0) return { nodes: [], final: undefined };
    const nodes = path.startsWith("/") ? [this.root] : [];
    let node = this.root;
    for (const segment of segments) {
      const next = node.children.get(segment);
      if (next === undefined) return { nodes, final: undefined };
      nodes.push(next);
      node = next;
    }
    return { nodes, final: node };
  }

  #child(parent: TreeNode, segment: string): TreeNode {
    const child = this.#grow(`${parent === this.root ? "" : parent.path}/${segment}` as AclPath);
    parent.children.set(segment, child);
    return child;
  }

  #grow(path: AclPath): TreeNode {
    const node = { id: this.nodes.length, path, children: new Map<string, TreeNode>() };
    this.nodes.push(node);
    return node;
  }
}
