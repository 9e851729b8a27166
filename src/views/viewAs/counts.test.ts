import { expect, it } from "vitest";
import type { ResourceRow } from "../../api/schemas/resources";
import { seenCounts } from "./counts";

const vm = (vmid: number): ResourceRow => ({ id: `qemu/${String(vmid)}`, type: "qemu", vmid });
const local = (node: string): ResourceRow => ({ id: `storage/${node}/local`, type: "storage", node, storage: "local" });

it("counts objects, not rows, and leaves out kinds that are not there", () => {
  const all = [{ id: "node/a", type: "node" } as const, vm(100), vm(101), local("a"), local("b")];
  expect(seenCounts(all, [vm(100)])).toEqual([
    { kind: "qemu", seen: ["100"], total: 2 },
    { kind: "storage", seen: [], total: 1 },
  ]);
});
