import { compile } from "../compiled/compile";
import type { AccessModel } from "../model";

/** The model with only the entries that a question about this path can meet: small, so that trying changes is cheap. */
export function sliceAt(model: AccessModel, path: string): AccessModel {
  const site = compile(model).sites.at(path);
  const nodes = [...site.nodes, ...site.pools.flatMap((pool) => pool.site.nodes)];
  const acl = new Map(
    nodes.flatMap((node) => {
      const entries = model.acl.get(node.path);
      return entries === undefined ? [] : [[node.path, entries] as const];
    }),
  );
  return { ...model, acl };
}
