import { demand } from "../held";
import { demandAny, type OptionRights, rootOr500 } from "./optionRights";

type Family = readonly [options: RegExp, ...anyOf: string[]];

const FAMILIES: readonly Family[] = [
  [/^(?:cores|cpu|cpulimit|cpuunits|numa\d*|smp|sockets|vcpus|runningcpu)$/, "VM.Config.CPU"],
  [/^(?:memory|balloon|shares|allow-ksm)$/, "VM.Config.Memory"],
  [
    /^(?:acpi|audio0|hotplug|kvm|machine|rng0|runningmachine|scsihw|smbios1|tablet|vga|watchdog)$/,
    "VM.Config.HWType",
  ],
  [
    /^(?:agent|autostart|bios|description|keyboard|localtime|migrate_downtime|migrate_speed|name|onboot|ostype)$/,
    "VM.Config.Options",
  ],
  [/^(?:protection|reboot|startdate|startup|tdf|template|tags)$/, "VM.Config.Options"],
  [/^freeze$/, "VM.PowerMgmt"],
  [/^(?:boot|bootdisk|vmstatestorage|vmstate)$/, "VM.Config.Disk"],
  [/^(?:net\d+|running-nets-host-mtu)$/, "VM.Config.Network"],
  [
    /^(?:cicustom|cipassword|citype|ciuser|ciupgrade|nameserver|searchdomain|sshkeys|ipconfig\d+)$/,
    "VM.Config.Cloudinit",
    "VM.Config.Network",
  ],
];

/** The privilege that the family of an option takes; options of no family are for root alone (api.md 5.2). */
export function demandQemuFamily(rights: OptionRights, option: string): void {
  const found = FAMILIES.find(([options]) => options.test(option));
  if (found === undefined) return rootOr500(rights.context, `only root can set '${option}' config`);
  const [, ...privileges] = found;
  demandAny(rights, ...privileges);
  if (option === "startup") demand(rights.context, "Sys.Modify", "/");
  if (option === "vmstate") demandAny(rights, "VM.PowerMgmt");
}
