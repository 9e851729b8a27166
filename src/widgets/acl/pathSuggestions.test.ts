import { expect, it } from "vitest";
import { pathSuggestions } from "./pathSuggestions";

it("offers fixed paths and each object once, numbers in their order", () => {
  const offered = pathSuggestions(
    {
      resources: [
        { id: "qemu/1000", type: "qemu", vmid: 1000, name: "db" },
        { id: "lxc/101", type: "lxc", vmid: 101 },
        { id: "storage/a/local", type: "storage", node: "a", storage: "local" },
        { id: "storage/b/local", type: "storage", node: "b", storage: "local" },
        { id: "/pool/dev", type: "pool", pool: "dev" },
      ],
      groups: [{ groupid: "ops", comment: "Operators" }],
      realms: [{ realm: "pve", type: "pve" }],
    },
    (key, values) => [key, values?.name].filter((part) => part !== undefined && part !== "").join(" "),
  );
  const paths = offered.map((one) => one.value);
  expect(paths.filter((path) => path.startsWith("/vms"))).toEqual(["/vms", "/vms/101", "/vms/1000"]);
  expect(paths.filter((path) => path === "/storage/local")).toHaveLength(1);
  expect(offered.find((one) => one.value === "/vms/1000")?.description).toBe("describe.vm db");
  expect(offered.find((one) => one.value === "/access/groups/ops")?.description).toBe("describe.group ops – Operators");
  expect(paths).toContain("/access/realm/pve");
});
