import { expect, test } from "vitest";
import type { ResourceRow } from "../../api/schemas/resources";
import { buildTree } from "./buildTree";
import { inFolder } from "./inFolder";
import { addressOfRow, type TreeEntry } from "./treeEntry";
import { above, indexTree, pageOf } from "./treeIndex";
import { DEFAULT_SETTINGS, type TreeSettings } from "./treeSettings";
import type { TreeView } from "./treeView";

const none = {
  node: undefined,
  status: undefined,
  name: undefined,
  pool: undefined,
  storage: undefined,
  content: undefined,
  plugintype: undefined,
  sdn: undefined,
  network: undefined,
  "network-type": undefined,
  "zone-type": undefined,
  tags: undefined,
  lock: undefined,
};

const guest = (type: "qemu" | "lxc", vmid: number, name: string, more: Partial<ResourceRow> = {}): ResourceRow => ({
  ...none,
  id: `${type}/${vmid}`,
  type,
  vmid,
  name,
  node: "pve1",
  ...more,
});
const pool = (name: string): ResourceRow => ({ ...none, id: `/pool/${name}`, type: "pool", pool: name });

const rows: readonly ResourceRow[] = [
  { ...none, id: "storage/pve1/local", type: "storage", node: "pve1", storage: "local" },
  guest("qemu", 103, "gold", { template: true }),
  guest("qemu", 102, "alpha", { tags: "web;prod", pool: "dev/web" }),
  guest("lxc", 110, "zeta", { tags: "web" }),
  guest("qemu", 101, "beta", { pool: "dev" }),
  { ...none, id: "node/pve1", type: "node", node: "pve1" },
  { ...none, id: "sdn/pve1/localnetwork", type: "network", node: "pve1", network: "localnetwork" },
  pool("dev/web"),
  pool("dev"),
  pool("ops/night/first"),
];

const words = {
  datacenter: "Datacenter",
  types: { qemu: "Virtual Machine", lxc: "LXC Container", node: "Nodes", storage: "Storage", pool: "Resource Pool", network: "Network", sdn: "SDN" },
};

/** The labels of a tree as nested lists. */
type Shape = string | readonly [string, readonly Shape[]];

function shape(entry: TreeEntry): Shape {
  return entry.children === undefined ? entry.label : [entry.label, entry.children.map(shape)];
}

function tree(view: TreeView, settings: Partial<TreeSettings> = {}): readonly Shape[] {
  return (buildTree(view, rows, { ...DEFAULT_SETTINGS, ...settings }, words).children ?? []).map(shape);
}

const POOLS: Shape[] = [
  ["dev", ["web"]],
  ["ops", [["night", ["first"]]]],
];

test("the Server View: nodes with all that is on them, pools below the datacenter", () => {
  const there = ["110 (zeta)", "101 (beta)", "102 (alpha)", "103 (gold)", "localnetwork (pve1)", "local (pve1)"];
  expect(tree("server")).toEqual([["pve1", there], ...POOLS]);
});

test("the Folder View: one folder for each type, in the real GUI's order", () => {
  expect(tree("folder")).toEqual([
    ["LXC Container", ["110 (zeta)"]],
    ["Virtual Machine", ["101 (beta)", "102 (alpha)", "103 (gold)"]],
    ["Nodes", ["pve1"]],
    ["Network", ["localnetwork (pve1)"]],
    ["Storage", ["local (pve1)"]],
    ["Resource Pool", POOLS],
  ]);
});

test("the Pool View: guests in their pools, the others below the datacenter", () => {
  expect(tree("pool")).toEqual([
    ["dev", [["web", ["102 (alpha)"]], "101 (beta)"]],
    ["ops", [["night", ["first"]]]],
    "110 (zeta)",
    "103 (gold)",
  ]);
});

test("the Tag View: a guest stands under each of its tags", () => {
  expect(tree("tag")).toEqual([
    ["prod", ["102 (alpha)"]],
    ["web", ["110 (zeta)", "102 (alpha)"]],
    "101 (beta)",
    "103 (gold)",
    "pve1",
    "local (pve1)",
  ]);
});

test("settings change order, labels and nesting", () => {
  const folder = (settings: Partial<TreeSettings>, at: number) => tree("folder", settings)[at];
  expect(folder({ sortKey: "name" }, 1)).toEqual(["Virtual Machine", ["alpha (102)", "beta (101)", "gold (103)"]]);
  expect(folder({ nestPools: false }, 5)).toEqual(["Resource Pool", ["dev", "dev/web", "ops/night/first"]]);
  const mixed = tree("server", { groupGuestTypes: false, groupTemplates: false })[0];
  expect(mixed?.[1]?.slice(0, 4)).toEqual(["101 (beta)", "102 (alpha)", "103 (gold)", "110 (zeta)"]);
});

test("entries are found by the address of their page, wherever they stand", () => {
  const index = indexTree(buildTree("tag", rows, DEFAULT_SETTINGS, words));
  const ids = index.byPage.get(pageOf("/guest/102/hardware")) ?? [];
  expect(ids).toHaveLength(2);
  expect(above(index, ids[0] ?? "")).toEqual(["/folder/tag/prod", "/datacenter"]);
  expect(new Set(index.byId.keys()).size).toBe(index.byId.size);
  const pools = indexTree(buildTree("server", rows, DEFAULT_SETTINGS, words));
  const web = rows.find((row) => row.pool === "dev/web" && row.type === "pool");
  expect(pools.byPage.get(pageOf("/pool/permissions/dev/web"))).toEqual([web && addressOfRow(web)]);
  expect(pools.byPage.get(pageOf("/pool/members/dev%2Fweb"))).toHaveLength(1);
  expect(pageOf("/datacenter/users")).toBe("/datacenter");
  expect(pageOf("/%E0%A4%A/x")).toBe("/%E0%A4%A");
});

test("a folder's page lists what stands below it", () => {
  const ids = (kind: "type" | "tag" | "pool", name: string) => rows.filter(inFolder(kind, name)).map((row) => row.id);
  expect(ids("tag", "web")).toEqual(["qemu/102", "lxc/110"]);
  expect(ids("type", "lxc")).toEqual(["lxc/110"]);
  expect(ids("pool", "ops")).toEqual(["/pool/ops/night/first"]);
});

test("five thousand guests are arranged in a moment", () => {
  const many = Array.from({ length: 5000 }, (_, at) => guest("qemu", 100 + at, `vm${at}`, { tags: `t${at % 50}`, pool: "dev" }));
  const began = performance.now();
  indexTree(buildTree("tag", [...many, ...rows], DEFAULT_SETTINGS, words));
  expect(performance.now() - began).toBeLessThan(1500);
});
