import type { Crumb } from "./Crumbs";

/** A node as a step of the way to what is on it. */
export function nodeCrumb(node: string): Crumb {
  return { label: node, address: `/node/${encodeURIComponent(node)}/summary` };
}

/** The pools that a nested pool is in, outermost first. */
export function poolCrumbs(pool: string): readonly Crumb[] {
  const parts = pool.split("/");
  return parts.slice(0, -1).map((part, at) => ({
    label: part,
    address: `/pool/summary/${parts.slice(0, at + 1).join("/")}`,
  }));
}
