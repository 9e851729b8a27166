import type { EffectivePrivileges } from "../../api/schemas/permissions";

/** One privilege on a path; `propagate` is what the server tells with it. */
export interface HeldPrivilege {
  readonly privilege: string;
  readonly propagate: boolean;
}

/** A path with what is held on it, and the paths of the answer that lie nearest below. */
export interface EffectivePath {
  readonly path: string;
  readonly privileges: readonly HeldPrivilege[];
  readonly below: readonly EffectivePath[];
}

const byText = new Intl.Collator("en", { numeric: true }).compare;

function parentOf(path: string, known: ReadonlySet<string>): string {
  let rest = path;
  while (rest.lastIndexOf("/") > 0) {
    rest = rest.slice(0, rest.lastIndexOf("/"));
    if (known.has(rest)) return rest;
  }
  return "/";
}

function heldOn(answer: EffectivePrivileges, path: string): readonly HeldPrivilege[] {
  const held = Object.hasOwn(answer, path) ? (answer[path] ?? {}) : {};
  return Object.entries(held)
    .map(([privilege, flag]) => ({ privilege, propagate: flag === 1 }))
    .sort((left, right) => byText(left.privilege, right.privilege));
}

/**
 * The answer of `GET /access/permissions` as a tree (gui.md section 14): `/` always on top, each path below its
 * nearest ancestor in the answer, privileges and paths in alphabetical order.
 */
export function effectiveTree(answer: EffectivePrivileges): EffectivePath {
  const known = new Set(Object.keys(answer));
  const children = new Map<string, string[]>();
  for (const path of known) {
    if (path === "/") continue;
    const parent = parentOf(path, known);
    children.set(parent, [...(children.get(parent) ?? []), path]);
  }
  const build = (path: string): EffectivePath => ({
    path,
    privileges: heldOn(answer, path),
    below: (children.get(path) ?? []).sort(byText).map(build),
  });
  return build("/");
}

/** True when nothing is held anywhere. */
export function holdsNothing(tree: EffectivePath): boolean {
  return tree.privileges.length === 0 && tree.below.every(holdsNothing);
}

/**
 * What of the tree the typed words leave: a path whose name has them all stays whole; else the privileges that have
 * them all; and every path above what stays.
 */
export function findEffective(tree: EffectivePath, query: string): EffectivePath | undefined {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  if (words.length === 0) return tree;
  const find = (node: EffectivePath): EffectivePath | undefined => {
    const whole = has(node.path);
    const privileges = whole ? node.privileges : node.privileges.filter((one) => has(`${node.path} ${one.privilege}`));
    const below = node.below.flatMap((child) => find(child) ?? []);
    return privileges.length === 0 && below.length === 0 && !whole ? undefined : { ...node, privileges, below };
  };
  return find(tree);
}

/** The tree as text: a path per line, its privileges below it, `*` where they propagate. */
export function effectiveText(tree: EffectivePath): string {
  const own = tree.privileges.map((one) => `  ${one.privilege}${one.propagate ? " *" : ""}`);
  const head = tree.privileges.length === 0 ? [] : [tree.path, ...own];
  return [...head, ...tree.below.map(effectiveText)].filter((part) => part !== "").join("\n");
}
