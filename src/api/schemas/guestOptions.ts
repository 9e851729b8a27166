import { type Field, optional } from "./field";
import { choice, flag, integer, text } from "./fields";

type Optional<Value> = Field<Value, true>;

const words = optional(text());
const yes = optional(flag());
const count = optional(integer({ min: 0 }));
const some = optional(integer({ min: 1 }));
const fraction = optional(text({ pattern: /^\d+(?:\.\d+)?$/ }));
const host = optional(text({ pattern: /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.?)+$/, max: 255 }));
const tags = optional(text({ pattern: /^(?:[a-z0-9_][a-z0-9_\-+.]*(?:[;, ]+|$))*$/i }));

function each<const Name extends string, Value>(
  field: Optional<Value>,
  names: readonly Name[],
): Readonly<Record<Name, Optional<Value>>> {
  return Object.fromEntries(names.map((name) => [name, field])) as Record<Name, Optional<Value>>;
}

type Below<Count extends number, Found extends number[] = []> = Found["length"] extends Count
  ? Found[number]
  : Below<Count, [...Found, Found["length"]]>;

/** Numbers that the types know; where PVE has more of an option, the rest is taken all the same. */
type Index = Below<32>;

/** `scsi0` up to `scsi30`, and so on. */
function numbered<const Name extends string>(
  counts: Readonly<Record<Name, number>>,
): Readonly<Record<`${Name}${Index}`, Optional<string>>> {
  const names = Object.entries<number>(counts).flatMap(([name, length]) =>
    Array.from({ length }, (_, at) => `${name}${at}` as `${Name}${Index}`),
  );
  return each(words, names);
}

/** What both kinds of guests can be told (api.md 5.2, 5.3); texts of `key=value` pairs stay texts. */
const common = {
  ...each(words, ["nameserver", "ostype", "searchdomain", "startup"]),
  ...each(yes, ["onboot", "protection", "template"]),
  description: optional(text({ max: 8192 })),
  cores: optional(integer({ min: 1, max: 8192 })),
  cpulimit: fraction,
  cpuunits: count,
  tags,
};

/** The options of a virtual machine (api.md 5.2). */
export const qemuOptions = {
  ...common,
  ...each(words, [
    "affinity", "agent", "amd-sev", "arch", "args", "audio0", "boot", "bootdisk", "cdrom", "cicustom", "cipassword",
    "ciuser", "cpu", "efidisk0", "hookscript", "hotplug", "hugepages", "intel-tdx", "ivshmem", "keyboard", "lock",
    "machine", "memory", "rng0", "scsihw", "smbios1", "spice_enhancements", "sshkeys", "startdate", "tpmstate0", "vga",
    "vmgenid", "watchdog",
  ]),
  ...each(yes, [
    "acpi", "allow-ksm", "autostart", "ciupgrade", "freeze", "keephugepages", "kvm", "localtime", "numa", "reboot",
    "tablet", "tdf",
  ]),
  ...each(count, ["balloon", "migrate_speed", "shares"]),
  ...each(some, ["smp", "sockets", "vcpus"]),
  ...numbered({
    hostpci: 16, ide: 4, ipconfig: 32, net: 32, numa: 8, parallel: 3, sata: 6, scsi: 31, serial: 4, unused: 256,
    usb: 14, virtio: 16, virtiofs: 10,
  }),
  bios: optional(choice(["seabios", "ovmf"])),
  citype: optional(choice(["configdrive2", "nocloud", "opennebula"])),
  migrate_downtime: fraction,
  name: host,
  vmstatestorage: optional(text({ format: "storage" })),
};

/** The options of a container (api.md 5.3). */
export const lxcOptions = {
  ...common,
  ...each(words, ["arch", "entrypoint", "env", "features", "hookscript", "lock", "rootfs", "timezone"]),
  ...each(yes, ["console", "debug", "unprivileged"]),
  ...numbered({ dev: 256, mp: 256, net: 32, unused: 256 }),
  cmode: optional(choice(["shell", "console", "tty"])),
  hostname: host,
  memory: optional(integer({ min: 16 })),
  swap: count,
  tty: optional(integer({ min: 0, max: 6 })),
};
