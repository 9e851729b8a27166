import { type ConfigNeed, configNeed, isCdrom, isCloudinit, missingFor } from "../../access/configPrivileges";
import type { Text, TextKey } from "../../i18n/catalogue";

/** One option of a guest's configuration. */
export interface ConfigRow {
  readonly option: string;
  readonly label: string;
  readonly value: string;
  readonly section: "hardware" | "options";
  readonly need: ConfigNeed;
  /** What the acting login lacks to change it; `undefined` while that is being asked. */
  readonly missing: readonly string[] | undefined;
  /** It has its default. */
  readonly unset?: boolean;
}

type Key = TextKey<"guests">;

const HARDWARE: readonly (readonly [option: RegExp, words: Key])[] = [
  [/^memory$/, "labels.memory"],
  [/^balloon$/, "labels.balloon"],
  [/^swap$/, "labels.swap"],
  [/^cores$/, "labels.cores"],
  [/^sockets$/, "labels.sockets"],
  [/^cpu$/, "labels.cpu"],
  [/^numa$/, "labels.numa"],
  [/^bios$/, "labels.bios"],
  [/^vga$/, "labels.vga"],
  [/^machine$/, "labels.machine"],
  [/^scsihw$/, "labels.scsihw"],
  [/^rootfs$/, "labels.rootfs"],
  [/^mp\d+$/, "labels.mountpoint"],
  [/^(?:ide|sata|scsi|virtio)\d+$/, "labels.disk"],
  [/^efidisk0$/, "labels.efidisk"],
  [/^tpmstate0$/, "labels.tpmstate"],
  [/^unused\d+$/, "labels.unused"],
  [/^net\d+$/, "labels.network"],
  [/^usb\d+$/, "labels.usb"],
  [/^hostpci\d+$/, "labels.pci"],
  [/^serial\d+$/, "labels.serial"],
  [/^audio0$/, "labels.audio"],
  [/^rng0$/, "labels.rng"],
];

const OPTIONS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ["name", "labels.name"],
  ["hostname", "labels.hostname"],
  ["onboot", "labels.onboot"],
  ["startup", "labels.startup"],
  ["ostype", "labels.ostype"],
  ["boot", "labels.boot"],
  ["tablet", "labels.tablet"],
  ["hotplug", "labels.hotplug"],
  ["acpi", "labels.acpi"],
  ["kvm", "labels.kvm"],
  ["freeze", "labels.freeze"],
  ["smbios1", "labels.smbios"],
  ["agent", "labels.agent"],
  ["protection", "labels.protection"],
  ["vmgenid", "labels.vmgenid"],
  ["arch", "labels.arch"],
  ["features", "labels.features"],
  ["unprivileged", "labels.unprivileged"],
  ["tags", "labels.tags"],
  ["template", "labels.template"],
  ["nameserver", "labels.nameserver"],
  ["searchdomain", "labels.searchdomain"],
]);

/** Shown elsewhere, or not an option. */
const LEFT_OUT: ReadonlySet<string> = new Set(["description", "digest", "lock"]);

function hardwareKey(option: string, value: string): Key | undefined {
  if (isCloudinit(option, value)) return "labels.cloudinit";
  if (isCdrom(option, value)) return "labels.cdrom";
  return HARDWARE.find(([options]) => options.test(option))?.[1];
}

function rankOf(option: string): number {
  const at = HARDWARE.findIndex(([options]) => options.test(option));
  return at < 0 ? HARDWARE.length : at;
}

/** The configuration as rows, hardware in the order of the real GUI (gui.md section 17.4), then other options. */
export function configRows(
  kind: "qemu" | "lxc",
  config: Readonly<Record<string, unknown>>,
  held: ReadonlySet<string> | undefined,
  t: Text<"guests">,
  locale: string,
): readonly ConfigRow[] {
  const byLabel = new Intl.Collator(locale).compare;
  return Object.entries(config)
    .filter(([option]) => !LEFT_OUT.has(option))
    .map(([option, raw]): ConfigRow => {
      const value = String(raw);
      const key = hardwareKey(option, value);
      const words = key ?? OPTIONS.get(option);
      const need = configNeed(kind, option, value);
      return {
        option,
        label: words === undefined ? option : t(words, { id: option }),
        value,
        section: key === undefined ? "options" : "hardware",
        need,
        missing: held === undefined ? undefined : missingFor(need, held),
      };
    })
    .sort((left, right) => rankOf(left.option) - rankOf(right.option) || byLabel(left.label, right.label));
}
