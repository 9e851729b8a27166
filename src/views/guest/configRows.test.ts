import { expect, it } from "vitest";
import { configRows } from "./configRows";
import { unsetRows } from "./unsetRows";

const config = {
  boot: "order=scsi0",
  digest: "x",
  ide2: "none,media=cdrom",
  memory: "4096",
  scsi0: "local-lvm:vm-100-disk-0,size=32G",
  vmgenid: "1",
};

it("names hardware and options, and what the login lacks to change each", () => {
  const rows = configRows("qemu", config, new Set(["VM.Config.CDROM"]), (key) => key, "en");
  expect(rows.map((row) => [row.option, row.label, row.section, row.missing])).toEqual([
    ["memory", "labels.memory", "hardware", ["VM.Config.Memory"]],
    ["ide2", "labels.cdrom", "hardware", []],
    ["scsi0", "labels.disk", "hardware", ["VM.Config.Disk"]],
    ["boot", "labels.boot", "options", ["VM.Config.Disk"]],
    ["vmgenid", "labels.vmgenid", "options", []],
  ]);
  expect(rows.at(-1)?.need).toEqual({ kind: "root-only" });
});

it("offers the options that are not set", () => {
  const rows = unsetRows("lxc", { onboot: 1, tags: "a" }, new Set(), (key) => key);
  expect(rows.map((row) => row.option)).toEqual(["startup", "protection", "features", "nameserver", "searchdomain"]);
  expect(rows[3]?.missing).toEqual(["VM.Config.Network"]);
});
