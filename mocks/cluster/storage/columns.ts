import { type Context, Refused } from "../../context";
import type { Storage } from "../../store/state";

/** A storage as its configuration shows it. */
export function storageColumns(context: Context, { name, type, content, shared, nodes }: Storage) {
  const text = [...content].sort().join(",");
  return {
    storage: name,
    type,
    content: text,
    shared: shared ? (1 as const) : (0 as const),
    ...(nodes.length > 0 && { nodes: nodes.join(",") }),
    digest: context.crypto.sha1Hex(`${type}: ${name}\n\tcontent ${text}\n`),
  };
}

/** The storage of this name. Throws PVE's 500 where there is none. */
export function demandKnown(context: Context, name: string): Storage {
  const storage = context.state.cluster.storages.get(name);
  if (storage === undefined) throw new Refused(500, `storage '${name}' does not exist\n`);
  return storage;
}
