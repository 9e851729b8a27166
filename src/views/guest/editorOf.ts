import { isCdrom, isCloudinit } from "../../access/configPrivileges";

/** How an option is edited. Sizes are in MiB. */
export type Editor =
  | { readonly kind: "number"; readonly min: number }
  | { readonly kind: "flag" }
  | { readonly kind: "network" }
  | { readonly kind: "disk" }
  | { readonly kind: "long" }
  | { readonly kind: "text" };

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["memory", 16],
  ["balloon", 0],
  ["swap", 0],
  ["cores", 1],
  ["sockets", 1],
]);

const FLAGS: ReadonlySet<string> = new Set(["onboot", "protection", "tablet", "acpi", "kvm", "numa", "freeze"]);
const DISK = /^(?:(?:ide|sata|scsi|virtio|mp)\d+|rootfs|efidisk0)$/;

/** The editor of an option, by its name and present value. */
export function editorOf(option: string, value: string): Editor {
  const min = NUMBERS.get(option);
  if (min !== undefined) return { kind: "number", min };
  if (FLAGS.has(option)) return { kind: "flag" };
  if (/^net\d+$/.test(option)) return { kind: "network" };
  if (DISK.test(option) && !isCdrom(option, value) && !isCloudinit(option, value)) return { kind: "disk" };
  return { kind: option === "description" ? "long" : "text" };
}
