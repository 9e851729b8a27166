import { expect, it } from "vitest";
import type { ResourceRow } from "../../api/schemas/resources";
import { selectedObject } from "./selectedObject";

const rows: readonly ResourceRow[] = [
  { id: "node/a", type: "node", node: "a" },
  { id: "lxc/100", type: "lxc", vmid: 100, node: "a" },
  { id: "storage/a/local", type: "storage", node: "a", storage: "local" },
  { id: "storage/b/local", type: "storage", node: "b", storage: "local" },
  { id: "/pool/x/y", type: "pool", pool: "x/y" },
];

it.each([
  ["/guest/100/permissions", "lxc/100"],
  ["/node/a/summary", "node/a"],
  ["/storage/b/local/summary", "storage/b/local"],
  ["/pool/members/x/y", "/pool/x/y"],
  ["/pool/members/x%2Fy", "/pool/x/y"],
  ["/guest/101/summary", undefined],
  ["/datacenter/users", undefined],
  ["/%", undefined],
])("%s -> %s", (pathname, id) => {
  expect(selectedObject(pathname, rows)?.id).toBe(id);
});
