import { expect, it } from "vitest";
import { type ConfigNeed, configNeed, missingFor } from "./configPrivileges";

const one = (privilege: string): Partial<ConfigNeed> => ({ kind: "privileges", privileges: [privilege] });

it.each([
  ["ide2", "none,media=cdrom", "VM.Config.CDROM"],
  ["ide2", "local:iso/debian.iso,media=cdrom,size=600M", "VM.Config.CDROM"],
  ["scsi0", "local-lvm:vm-100-disk-0,size=32G", "VM.Config.Disk"],
  ["memory", "4096", "VM.Config.Memory"],
  ["net0", "virtio=AA,bridge=vmbr0", "VM.Config.Network"],
  ["vga", "std", "VM.Config.HWType"],
  ["tags", "web", "VM.Config.Options"],
])("%s=%s takes %s", (option, value, privilege) => {
  expect(configNeed("qemu", option, value)).toMatchObject(one(privilege));
});

it("a Cloud-Init drive takes two, other Cloud-Init options one of two", () => {
  const drive = configNeed("qemu", "ide0", "local-lvm:vm-100-cloudinit,media=cdrom");
  expect(missingFor(drive, new Set(["VM.Config.CDROM"]))).toEqual(["VM.Config.Cloudinit"]);
  const user = configNeed("qemu", "ciuser", "ann");
  expect(missingFor(user, new Set(["VM.Config.Network"]))).toEqual([]);
  expect(missingFor(user, new Set())).toEqual(["VM.Config.Cloudinit", "VM.Config.Network"]);
});

it("what no privilege covers is for root alone on a VM, an option on a container", () => {
  expect(configNeed("qemu", "args", "-x")).toEqual({ kind: "root-only" });
  expect(configNeed("lxc", "onboot", "1")).toMatchObject(one("VM.Config.Options"));
});
