import { withoutStorage } from "../../src/engine/changes/guests";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { demandKnown, storageColumns } from "../cluster/storage/columns";
import { parameterFault } from "../cluster/held";
import { forwardedTo } from "../cluster/nodeNames";
import { nodesOf } from "../cluster/storageNodes";
import { storageOn } from "../cluster/storage/storageFor";
import { type Context, type Handlers, Refused } from "../context";
import type { Storage } from "../store/state";

function figures(storage: Storage) {
  const { total = 0, used = 0 } = storage;
  return {
    active: 1,
    enabled: 1,
    total,
    used,
    avail: total - used,
    used_fraction: total === 0 ? 0 : used / total,
  };
}

interface Settings {
  readonly content?: readonly string[];
  readonly nodes?: readonly string[];
  readonly shared?: boolean;
}

function replaced(context: Context, storage: Storage, { content, nodes, shared }: Settings): void {
  const next = {
    ...storage,
    ...(content !== undefined && { content }),
    ...(nodes !== undefined && { nodes }),
    ...(shared !== undefined && { shared }),
  };
  context.update((state) => {
    const storages = new Map(state.cluster.storages).set(storage.name, next);
    return { ...state, cluster: { ...state.cluster, storages } };
  });
}

/** Storages (api.md 5.4). */
export const storages = {
  "storages.list": (context, { type }) =>
    [...context.state.cluster.storages.values()]
      .filter((storage) => type === undefined || storage.type === type)
      .map((storage) => storageColumns(context, storage)),
  "storages.read": (context, params) => storageColumns(context, demandKnown(context, params.storage)),
  "storages.create": (context, params) => {
    const { storage: name, type, content = ["images", "rootdir"], nodes = [], shared = false } = params;
    if (context.state.cluster.storages.has(name)) {
      throw new Refused(500, `create storage failed: storage ID '${name}' already defined\n`);
    }
    replaced(context, { name, type, content, nodes, shared, used: 0, total: 100 * 1024 ** 3 }, {});
    return { storage: name, type };
  },
  "storages.update": (context, params) => {
    const storage = demandKnown(context, params.storage);
    replaced(context, storage, { ...params, ...(params.delete?.includes("nodes") === true && { nodes: [] }) });
    return { storage: storage.name, type: storage.type };
  },
  "storages.delete": (context, params) => {
    const { name } = demandKnown(context, params.storage);
    const userCfg = writeUserCfg(withoutStorage(context.model, name));
    context.update((state) => {
      const kept = new Map(state.cluster.storages);
      kept.delete(name);
      return { ...state, userCfg, cluster: { ...state.cluster, storages: kept } };
    });
  },
  "storages.ofNode": (context, { node, storage, content }) => {
    const { name } = forwardedTo(context, node);
    const { cluster } = context.state;
    if (storage !== undefined && !cluster.storages.has(storage)) {
      throw parameterFault(new Map([["storage", "No such storage."]]));
    }
    return [...cluster.storages.values()]
      .filter((one) => nodesOf(cluster, one).includes(name))
      .filter((one) => storage === undefined || one.name === storage)
      .filter((one) => content === undefined || content.some((kind) => one.content.includes(kind)))
      .map((one) => ({ ...storageColumns(context, one), ...figures(one) }));
  },
  "storages.index": (context, params) => {
    storageOn(context, params.storage, forwardedTo(context, params.node).name);
    return ["content", "prunebackups", "status", "upload", "download-url"].map((subdir) => ({ subdir }));
  },
  "storages.status": (context, params) => {
    const storage = storageOn(context, params.storage, forwardedTo(context, params.node).name);
    return { ...storageColumns(context, storage), ...figures(storage) };
  },
} satisfies Partial<Handlers>;
