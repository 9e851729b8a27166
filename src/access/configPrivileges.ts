/** What changing one option of a guest's configuration takes on `/vms/{vmid}`; `any`: one of them is enough. */
export type ConfigNeed =
  | { readonly kind: "privileges"; readonly privileges: readonly string[]; readonly any: boolean }
  | { readonly kind: "root-only" };

type Table = readonly (readonly [options: RegExp, ...privileges: string[]])[];

const QEMU: Table = [
  [/^(?:cores|cpu|cpulimit|cpuunits|numa\d*|smp|sockets|vcpus)$/, "VM.Config.CPU"],
  [/^(?:memory|balloon|shares|allow-ksm)$/, "VM.Config.Memory"],
  [/^(?:acpi|audio0|hotplug|kvm|machine|rng0|scsihw|smbios1|tablet|vga|watchdog|serial\d+|usb\d+|hostpci\d+)$/, "VM.Config.HWType"],
  [
    /^(?:agent|autostart|bios|description|keyboard|localtime|migrate_downtime|migrate_speed|name|onboot|ostype|protection|reboot|startdate|startup|tags|tdf|template)$/,
    "VM.Config.Options",
  ],
  [/^freeze$/, "VM.PowerMgmt"],
  [/^(?:boot|bootdisk|vmstatestorage|(?:ide|sata|scsi|virtio|unused|efidisk|tpmstate)\d+)$/, "VM.Config.Disk"],
  [/^net\d+$/, "VM.Config.Network"],
  [
    /^(?:cicustom|cipassword|citype|ciuser|ciupgrade|nameserver|searchdomain|sshkeys|ipconfig\d+)$/,
    "VM.Config.Cloudinit",
    "VM.Config.Network",
  ],
];

const LXC: Table = [
  [/^(?:cores|cpulimit|cpuunits)$/, "VM.Config.CPU"],
  [/^(?:memory|swap)$/, "VM.Config.Memory"],
  [/^(?:rootfs|mp\d+)$/, "VM.Config.Disk"],
  [/^(?:net\d+|hostname|nameserver|searchdomain)$/, "VM.Config.Network"],
  [/^features$/, "VM.Allocate"],
];

const DRIVE = /^(?:ide|sata|scsi|virtio)\d+$/;

/** True for a drive that holds a CD or is empty, not a disk. */
export function isCdrom(option: string, value: string): boolean {
  return DRIVE.test(option) && /(?:^|,)media=cdrom(?:,|$)/.test(value) && !isCloudinit(option, value);
}

/** True for the drive that carries Cloud-Init's data. */
export function isCloudinit(option: string, value: string): boolean {
  return DRIVE.test(option) && /(?:[:/]|-)cloudinit(?:[.,]|$)/.test(value);
}

function needs(privileges: readonly string[], any: boolean): ConfigNeed {
  return { kind: "privileges", privileges, any };
}

/**
 * Which privilege changes an option, by its name and present value (api.md sections 5.2 and 5.3). What further
 * privileges a new value may take, on storages or networks, is not part of it.
 */
export function configNeed(type: "qemu" | "lxc", option: string, value: string): ConfigNeed {
  if (type === "qemu" && isCloudinit(option, value)) return needs(["VM.Config.Cloudinit", "VM.Config.CDROM"], false);
  if (type === "qemu" && isCdrom(option, value)) return needs(["VM.Config.CDROM"], false);
  const found = (type === "qemu" ? QEMU : LXC).find(([options]) => options.test(option));
  if (found !== undefined) {
    const [, ...privileges] = found;
    return needs(privileges, true);
  }
  return type === "lxc" ? needs(["VM.Config.Options"], false) : { kind: "root-only" };
}

/** Whether what is held is enough; the rest of what is missing. */
export function missingFor(need: ConfigNeed, held: ReadonlySet<string>): readonly string[] {
  if (need.kind === "root-only") return [];
  const lacking = need.privileges.filter((privilege) => !held.has(privilege));
  return need.any && lacking.length < need.privileges.length ? [] : lacking;
}
