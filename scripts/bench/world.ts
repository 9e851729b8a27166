import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Objects } from "../../src/access/effect/places";
import type { KnownModel } from "../../src/access/knownModel";
import type { ResourceRow } from "../../src/api/schemas/resources";
import { readUserCfg } from "../../src/engine/userCfg/read";

const NODES = 8;
const FIRST_GUEST = 100;
const GUESTS = 5_000;

const file = fileURLToPath(new URL("../../mocks/contract/cases/bench-user.cfg.gz", import.meta.url));

/** A `user.cfg` of 1,000 users, 100 groups, 50 pools and 2,000 entries. */
export const benchText = gunzipSync(readFileSync(file)).toString("utf8");

/** The moment at which everything is asked, in server seconds. */
export const NOW = 1_768_464_000;

/** The file as a console knows it whose login may read everything; another object each time, as after a change. */
export function freshWorld(): KnownModel {
  const knows = { acl: true, users: true, groups: true, pools: true };
  return { model: readUserCfg(benchText, 9).model, knows };
}

/** The resource list of the cluster that goes with the file: 5,000 guests, and the pools and storages that it names. */
export function resourceRows({ model }: KnownModel): readonly ResourceRow[] {
  const pools = [...model.pools.values()];
  const poolOf = new Map(pools.flatMap(({ id, guests }) => [...guests].map((guest) => [guest, id] as const)));
  const node = (at: number) => `node${(at % NODES) + 1}`;
  const guests = Array.from({ length: GUESTS }, (_, at): ResourceRow => {
    const vmid = FIRST_GUEST + at;
    const type = at % 7 === 0 ? "lxc" : "qemu";
    const row = { id: `${type}/${vmid}`, type, node: node(at), vmid, name: `guest-${vmid}`, status: "running" } as const;
    const pool = poolOf.get(String(vmid));
    return pool === undefined ? row : { ...row, pool };
  });
  const named = [...model.acl.keys()].flatMap((path) => /^\/storage\/(.+)$/.exec(path)?.slice(1) ?? []);
  const storages = named.map((storage, at): ResourceRow => {
    return { id: `storage/${node(at)}/${storage}`, type: "storage", node: node(at), storage, status: "available" };
  });
  const nodes = Array.from({ length: NODES }, (_, at): ResourceRow => {
    return { id: `node/${node(at)}`, type: "node", node: node(at), status: "online" };
  });
  return [...guests, ...storages, ...nodes, ...pools.map(({ id }): ResourceRow => ({ id: `/pool/${id}`, type: "pool", pool: id }))];
}

/** The same objects by their ids and paths. */
export function objectsIn(rows: readonly ResourceRow[]): Objects {
  const guests = rows.flatMap(({ vmid }) => (vmid === undefined ? [] : [String(vmid)]));
  const paths = rows.flatMap(({ type, node, storage, pool }) => {
    if (type === "node") return [`/nodes/${node ?? ""}`];
    if (type === "storage") return [`/storage/${storage ?? ""}`];
    return type === "pool" ? [`/pool/${pool ?? ""}`] : [];
  });
  return { guests, paths };
}
