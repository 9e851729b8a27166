import { compile } from "../compiled/compile";
import type { Sites } from "../compiled/sites";
import type { AccessModel } from "../model";
import { classTree, type ClassTree } from "./classTree";
import { type PairedClass, pathClasses, type PathScope } from "./pathClasses";
import { scopeBelow } from "./scopeBelow";

/** The classes of the paths that a change can touch, plain and as a tree. */
export interface TouchedTree {
  readonly classes: readonly PairedClass[];
  readonly tree: ClassTree;
}

interface Remembered {
  readonly scope: PathScope;
  readonly roots: ReadonlySet<string>;
  readonly made: TouchedTree;
}

const remembered = new WeakMap<Sites, Remembered>();

/**
 * The classes of a scope at and below these roots, and of these members of pools. While the privileges of a role are
 * chosen one by one, every draft asks for the same ones: the last are kept.
 */
export function touchedTree(
  before: AccessModel,
  after: AccessModel,
  scope: PathScope,
  roots: ReadonlySet<string>,
  members: ReadonlySet<string>,
): TouchedTree {
  const { sites } = compile(before);
  const sameSites = sites === compile(after).sites;
  const known = sameSites ? remembered.get(sites) : undefined;
  if (known !== undefined && sameItems(known.roots, roots) && sameScope(known.scope, scope)) return known.made;
  const classes = pathClasses(before, after, scopeBelow(scope, roots, members, before, after));
  const made = { classes, tree: classTree(classes) };
  if (sameSites) remembered.set(sites, { scope, roots, made });
  return made;
}

function sameItems(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((item) => right.has(item));
}

function sameScope(left: PathScope, right: PathScope): boolean {
  return sameTexts(left.paths, right.paths) && sameTexts(left.guests, right.guests);
}

function sameTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, at) => text === right[at]);
}
