import { expect, it } from "vitest";
import type { ResourceRow } from "../../api/schemas/resources";
import { resourceCounts } from "./resourceCounts";

const storage = (node: string, name: string): ResourceRow => ({
  id: `storage/${node}/${name}`,
  type: "storage",
  node,
  storage: name,
});

it("counts a storage and a zone once, on however many nodes", () => {
  const rows: readonly ResourceRow[] = [
    { id: "node/a", type: "node", node: "a" },
    { id: "qemu/100", type: "qemu", vmid: 100, status: "running" },
    { id: "qemu/101", type: "qemu", vmid: 101, status: "stopped" },
    storage("a", "local"),
    storage("b", "local"),
    storage("a", "data"),
    { id: "sdn/a/z", type: "sdn", sdn: "z", node: "a" },
    { id: "sdn/b/z", type: "sdn", sdn: "z", node: "b" },
  ];
  const counts = resourceCounts(rows);
  expect(counts).toEqual({ node: 1, qemu: { total: 2, running: 1 }, lxc: { total: 0, running: 0 }, storage: 2, zone: 1 });
});
