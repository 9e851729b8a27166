import type { VisibleNode } from "./TreeNode";

/** What a key does in a tree. */
export type TreeMove =
  | { readonly kind: "go"; readonly index: number }
  | { readonly kind: "expand" | "collapse"; readonly ids: readonly string[] };

const go = (index: number, count: number): TreeMove => ({ kind: "go", index: Math.max(0, Math.min(index, count - 1)) });

/** What a key does at the node `at` (ARIA tree pattern); undefined: the key has no meaning there. */
export function treeKey(key: string, nodes: readonly VisibleNode[], at: number, page: number): TreeMove | undefined {
  const here = nodes[at];
  if (here === undefined) return undefined;
  const count = nodes.length;
  switch (key) {
    case "ArrowDown":
      return go(at + 1, count);
    case "ArrowUp":
      return go(at - 1, count);
    case "PageDown":
      return go(at + page, count);
    case "PageUp":
      return go(at - page, count);
    case "Home":
      return go(0, count);
    case "End":
      return go(count - 1, count);
    case "ArrowRight":
      if (here.expanded === undefined) return undefined;
      return here.expanded ? go(at + 1, count) : { kind: "expand", ids: [here.node.id] };
    case "ArrowLeft":
      if (here.expanded === true) return { kind: "collapse", ids: [here.node.id] };
      return here.parent < 0 ? undefined : go(here.parent, count);
    case "*":
      return {
        kind: "expand",
        ids: nodes.filter((item) => item.parent === here.parent && item.expanded === false).map((item) => item.node.id),
      };
    default:
      return undefined;
  }
}

/** The next node after `at`, round the end, whose label begins with the typed text; -1 when there is none. */
export function findByPrefix(nodes: readonly VisibleNode[], at: number, typed: string): number {
  const wanted = typed.toLowerCase();
  // A longer text may still mean the node it found with its first letters.
  const first = typed.length === 1 ? at + 1 : at;
  for (let step = 0; step < nodes.length; step += 1) {
    const index = (first + step) % nodes.length;
    if (nodes[index]?.node.label.toLowerCase().startsWith(wanted) === true) return index;
  }
  return -1;
}
