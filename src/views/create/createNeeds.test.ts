import { expect, it } from "vitest";
import type { CreateValues } from "./createForm";
import { createNeeds } from "./createNeeds";

const values: CreateValues = {
  node: "pve",
  vmid: "105",
  name: "",
  pool: "dev",
  ostemplate: "local:vztmpl/debian.tar.zst",
  unprivileged: false,
  storage: "data",
  disk: 8,
  cores: 1,
  memory: 512,
  bridge: "vmbr0",
  start: true,
};
const told = (kind: "qemu" | "lxc", version: number, more: Partial<CreateValues> = {}) =>
  Object.fromEntries(
    Object.entries(createNeeds(kind, { ...values, ...more }, version)).map(([field, needs]) => [
      field,
      needs.map((need) => `${need.privileges.join("|")} ${need.paths.join(",")}`),
    ]),
  );

it("tells a machine's rights on the id or the pool, the storage and the bridge", () => {
  expect(told("qemu", 9)).toEqual({
    pool: ["VM.Allocate /vms/105,/pool/dev"],
    cores: ["VM.Config.CPU /vms/105,/pool/dev"],
    memory: ["VM.Config.Memory /vms/105,/pool/dev"],
    bridge: ["VM.Config.Network /vms/105,/pool/dev", "SDN.Use /sdn/zones/localnetwork/vmbr0"],
    name: [],
    storage: ["Datastore.AllocateSpace /storage/data"],
    start: ["VM.PowerMgmt /vms/105,/pool/dev"],
  });
});

it("tells a container's template and privilege, and no bridge before version 8", () => {
  const needs = told("lxc", 7, { pool: "", name: "web" });
  expect(needs.bridge).toEqual(["VM.Config.Network /vms/105"]);
  expect(needs.ostemplate).toEqual(["Datastore.AllocateSpace|Datastore.Audit /storage/local"]);
  expect(needs.unprivileged).toEqual(["Sys.Modify /"]);
  expect(needs.storage).toEqual(["VM.Config.Disk /vms/105", "Datastore.AllocateSpace /storage/data"]);
  expect(needs.name).toEqual(["VM.Config.Network /vms/105"]);
  expect(needs.start).toBeUndefined();
});
