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
  // Questions come in rows of siblings: the way to their parent, and the one to all below it without a node.
  #parent = "";
  #parentWay: Way = { nodes: [], final: undefined };
  #childless: Way = this.#parentWay;

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
   * empty segments are skipped, and slashes alone lead nowhere, except `/` itself (engine.md section 10). The tree must
   * have stopped growing.
   */
  wayTo(path: string): Way {
    const slash = path.lastIndexOf("/");
    const isPlain = slash > 0 && slash < path.length - 1 && path[slash - 1] !== "/";
    return isPlain ? this.#wayBelow(path.slice(0, slash), path.slice(slash + 1)) : this.#wayBySegments(path);
  }

  #wayBelow(parent: string, segment: string): Way {
    if (parent !== this.#parent) {
      this.#parent = parent;
      this.#parentWay = this.#wayBySegments(parent);
      this.#childless = { nodes: this.#parentWay.nodes, final: undefined };
    }
    const { nodes, final } = this.#parentWay;
    const child = final?.children.get(segment);
    return child === undefined ? this.#childless : { nodes: [...nodes, child], final: child };
  }

  #wayBySegments(path: string): Way {
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
