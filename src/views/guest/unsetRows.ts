import { configNeed, missingFor } from "../../access/configPrivileges";
import type { Text, TextKey } from "../../i18n/catalogue";
import type { ConfigRow } from "./configRows";

type Key = TextKey<"guests">;

const SHARED: readonly (readonly [option: string, words: Key])[] = [
  ["onboot", "labels.onboot"],
  ["startup", "labels.startup"],
  ["protection", "labels.protection"],
  ["tags", "labels.tags"],
];

const QEMU: typeof SHARED = [
  ["agent", "labels.agent"],
  ["tablet", "labels.tablet"],
  ["hotplug", "labels.hotplug"],
  ["acpi", "labels.acpi"],
  ["kvm", "labels.kvm"],
  ["freeze", "labels.freeze"],
];

const LXC: typeof SHARED = [
  ["features", "labels.features"],
  ["nameserver", "labels.nameserver"],
  ["searchdomain", "labels.searchdomain"],
];

/** Options that can be set but are not: they have their defaults (gui.md section 17.4). */
export function unsetRows(
  kind: "qemu" | "lxc",
  config: Readonly<Record<string, unknown>>,
  held: ReadonlySet<string> | undefined,
  t: Text<"guests">,
): readonly ConfigRow[] {
  const options = [...SHARED, ...(kind === "qemu" ? QEMU : LXC)];
  return options
    .filter(([option]) => !Object.hasOwn(config, option))
    .map(([option, words]) => {
      const need = configNeed(kind, option, "");
      const missing = held === undefined ? undefined : missingFor(need, held);
      return { option, label: t(words), value: "", section: "options", need, missing, unset: true };
    });
}
