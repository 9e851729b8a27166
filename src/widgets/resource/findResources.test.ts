import { expect, test } from "vitest";
import { resourceRow } from "../../api/schemas/resources";
import { findResources, searchable } from "./findResources";

const rows = searchable(
  [
    { id: "qemu/100", type: "qemu", vmid: 100, name: "web", node: "pve1", pool: "dev", tags: "web;prod" },
    { id: "qemu/1001", type: "qemu", vmid: 1001, name: "db", node: "pve1" },
    { id: "node/pve1", type: "node", node: "pve1" },
    { id: "storage/pve2/local", type: "storage", node: "pve2", storage: "local" },
    { id: "/pool/dev/web", type: "pool", pool: "dev/web" },
  ].map((row) => resourceRow.parse(row)),
);

const found = (text: string) => findResources(rows, text).map((row) => row.id);

test("an exact field counts more than one that contains the word; the best comes first", () => {
  expect(found("100")).toEqual(["qemu/100", "qemu/1001"]);
  expect(found("WEB")).toEqual(["qemu/100", "/pool/dev/web"]);
  expect(found("local pve2")).toEqual(["storage/pve2/local"]);
  expect(found("db pve1")).toEqual(["qemu/1001", "node/pve1", "qemu/100"]);
});

test("finds by tag, type and pool; nothing is nothing, an empty text is everything", () => {
  expect(found("prod")).toEqual(["qemu/100"]);
  expect(found("storage")).toEqual(["storage/pve2/local"]);
  expect(found("nowhere")).toEqual([]);
  expect(found("  ")).toHaveLength(5);
});
