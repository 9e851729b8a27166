import { expect, it } from "vitest";
import { nextId } from "./nextId";

it("proposes the lowest id that is free", () => {
  const guest = (vmid: number) => ({ id: `qemu/${String(vmid)}`, type: "qemu", vmid }) as const;
  expect(nextId([])).toBe("100");
  expect(nextId([guest(101), guest(100), guest(103)])).toBe("102");
});
