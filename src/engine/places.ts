import { compile } from "./compiled/compile";
import type { AccessModel } from "./model";

/** Paths that stand for all. */
export interface Places {
  readonly paths: readonly string[];
  /** The name that stands for anything else below a path. */
  readonly anyOther: string;
}

/**
 * Paths that stand for all: whatever an auth id holds on any path in its normal form, it holds on one of these. They are
 * every ACL node of the models, a path without a node below each, and every member of a pool. A path that is written
 * otherwise, like `/vms/100/`, may be answered like none of them: its nodes are walked, but its text is no pool member.
 */
export function placesIn(...models: readonly AccessModel[]): Places {
  const nodes = new Set<string>();
  const members = new Set<string>();
  for (const model of models) {
    const index = compile(model);
    for (const path of index.nodePaths()) nodes.add(path);
    for (const path of index.sites.memberPaths()) members.add(path);
  }
  const anyOther = unusedSegment(nodes);
  const paths = [...nodes];
  for (const path of nodes) paths.push(path === "/" ? `/${anyOther}` : `${path}/${anyOther}`);
  for (const path of members) if (!nodes.has(path)) paths.push(path);
  return { paths, anyOther };
}

/** The paths of `placesIn` alone. */
export function placesOf(...models: readonly AccessModel[]): readonly string[] {
  return placesIn(...models).paths;
}

function unusedSegment(paths: ReadonlySet<string>): string {
  const odd = [...paths].filter((path) => path.includes("/_")).map((path) => `${path}/`);
  let name = "_";
  while (odd.some((path) => path.includes(`/${name}/`))) name += "_";
  return name;
}
