import { Icon } from "../../components/icons/Icon";
import type { IconName } from "../../components/icons/paths";
import type { TreeNode } from "../../components/tree/TreeNode";
import type { PathSuggestion } from "./pathSuggestions";

const ICONS: readonly (readonly [start: string, icon: IconName])[] = [
  ["/access/groups", "group"],
  ["/access/realm", "realm"],
  ["/access", "permission"],
  ["/mapping", "tag"],
  ["/nodes", "node"],
  ["/pool", "pool"],
  ["/sdn/fabrics", "fabric"],
  ["/sdn", "zone"],
  ["/storage", "storage"],
  ["/vms", "guest"],
];

function iconOf(path: string): IconName {
  const found = ICONS.find(([start]) => path === start || path.startsWith(`${start}/`));
  return found?.[1] ?? (path === "/" ? "datacenter" : "folder");
}

function parentOf(path: string): string | undefined {
  if (path === "/") return undefined;
  const at = path.lastIndexOf("/");
  return at <= 0 ? "/" : path.slice(0, at);
}

/** The paths as a tree below `/`; what lies between two of them is there as well. Ids are the paths. */
export function pathNodes(paths: readonly PathSuggestion[]): readonly TreeNode[] {
  const said = new Map(paths.map(({ value, description }) => [value, description]));
  const below = new Map<string, string[]>();
  const seen = new Set(["/"]);
  const place = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const parent = parentOf(path) ?? "/";
    place(parent);
    below.set(parent, [...(below.get(parent) ?? []), path]);
  };
  for (const { value } of paths) place(value);
  const nodeOf = (path: string): TreeNode => {
    const description = said.get(path);
    return {
      id: path,
      label: path === "/" ? path : path.slice(path.lastIndexOf("/") + 1),
      icon: <Icon name={iconOf(path)} size={14} />,
      ...(description !== undefined && { description }),
      children: (below.get(path) ?? []).map(nodeOf),
    };
  };
  return [nodeOf("/")];
}

/** The paths that are named or described by all words of the search, with everything that leads to them. */
export function findPaths(paths: readonly PathSuggestion[], query: string): readonly PathSuggestion[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return paths;
  return paths.filter(({ value, description }) => {
    const text = `${value} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The ids of all nodes that have others below them. */
export function branches(nodes: readonly TreeNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    const children = node.children ?? [];
    return children.length === 0 ? [] : [node.id, ...branches(children)];
  });
}

/** The path itself and all above it. */
export function lineOf(path: string): readonly string[] {
  const parent = parentOf(path);
  return parent === undefined ? [path] : [...lineOf(parent), path];
}
