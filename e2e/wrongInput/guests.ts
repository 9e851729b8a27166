import { type Form, missing, REQUIRED, STORAGE, wrong } from "./form";

/** Guests, their options, snapshots and backups, and storages. */
export const guestsForms: readonly Form[] = [
  {
    at: "/datacenter/search?create=vm",
    title: "Create: Virtual Machine",
    submit: "Create",
    wrong: [
      wrong("VM ID", "7", "Not a valid guest id"),
      wrong("Name", "a b", "Contains characters that are not allowed", ["VM ID", "200"]),
      missing("Storage", ["Name", "web"]),
      wrong("Storage", "a b", STORAGE),
      wrong("Disk size (GiB)", "0", "At least 1", ["Storage", "local-lvm"]),
      wrong("Memory (MiB)", "1", "At least 16", ["Disk size (GiB)", "8"]),
    ],
  },
  {
    at: "/datacenter/search?create=ct",
    title: "Create: LXC Container",
    submit: "Create",
    wrong: [
      wrong("CT ID", "99", "Not a valid guest id"),
      wrong("Hostname", "a b", "Contains characters that are not allowed", ["CT ID", "200"]),
      missing("Template", ["Hostname", "web"]),
      wrong("Cores", "0", "At least 1", ["Template", "local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst"], ["Storage", "local-lvm"]),
      wrong("Memory (MiB)", "8", "At least 16", ["Cores", "1"]),
    ],
  },
  {
    at: "/guest/100/summary?action=clone",
    title: "Clone VM 100 (vm-100)",
    submit: "Clone",
    wrong: [
      wrong("New ID", "", REQUIRED),
      wrong("New ID", "99", "Not a valid guest id"),
      wrong("Name", "a b", "Contains characters that are not allowed", ["New ID", "200"]),
      wrong("Target Storage", "a b", STORAGE, ["Name", "copy"]),
    ],
  },
  {
    at: "/guest/100/hardware?sel=memory&dialog=edit",
    title: "Edit: Memory",
    submit: "OK",
    wrong: [wrong("Memory", "1", "At least 16")],
  },
  {
    at: "/guest/100/hardware?dialog=addNetwork",
    title: "Add: Network Device",
    submit: "Add",
    wrong: [wrong("Bridge", "", REQUIRED), wrong("VLAN Tag", "5000", "4094", ["Bridge", "vmbr0"])],
  },
  {
    at: "/guest/100/hardware?sel=scsi0&dialog=edit",
    title: "Resize: Hard Disk (scsi0)",
    submit: "Resize",
    wrong: [missing("Size Increment (GiB)")],
  },
  {
    at: "/guest/100/hardware?dialog=addDisk",
    title: "Add: Hard Disk",
    submit: "Add",
    wrong: [wrong("Storage", "a b", STORAGE), wrong("Disk size (GiB)", "0", "At least 1", ["Storage", "local-lvm"])],
  },
  {
    at: "/guest/100/options?sel=name&dialog=edit",
    title: "Edit: Name",
    submit: "OK",
    wrong: [wrong("Name", "a b", "Contains characters that are not allowed")],
  },
  {
    at: "/guest/100/snapshots?dialog=take",
    title: "Take Snapshot of VM 100 (vm-100)",
    submit: "Take Snapshot",
    wrong: [missing("Name", ["Description", "kept"]), wrong("Name", "1 a", "“1 a” is no valid name")],
  },
  {
    at: "/guest/100/backup?dialog=backup",
    title: "Backup VM 100 (vm-100)",
    submit: "Backup",
    wrong: [wrong("Storage", "", REQUIRED), wrong("Storage", "a b", STORAGE)],
  },
  {
    at: "/storage/pve/local/content?dialog=download",
    title: "Download from URL",
    submit: "Download from URL",
    wrong: [missing("URL"), wrong("URL", "ftp://x", "It begins with http:// or https://."),
      missing("File name", ["URL", "https://example.org/x.iso"]),
      wrong("File name", "a/b", "Letters, digits, dots, dashes and underscores."),
    ],
  },
  {
    at: "/guest/100/backup?sel={backup}&dialog=restore",
    title: "Restore a backup",
    submit: "Restore",
    wrong: [
      wrong("Guest ID", "", REQUIRED),
      wrong("Guest ID", "7", "Not a valid guest id"),
      wrong("Storage for its disks", "a b", STORAGE, ["Guest ID", "300"]),
    ],
  },
  {
    at: "/guest/100/summary?action=migrate",
    title: "Migrate VM 100 (vm-100)",
    submit: "Migrate",
    wrong: [missing("Target node")],
  },
  {
    at: "/guest/101/summary?action=remove",
    title: "Remove VM 101 (vm-101)",
    submit: "Remove",
    wrong: [
      { entered: [], at: "Enter the ID (101)", said: "Enter 101 to confirm." },
      wrong("Enter the ID (101)", "100", "Enter 101 to confirm."),
    ],
  },
  {
    at: "/guest/100/hardware?sel=cores&dialog=edit",
    title: "Edit: Cores",
    submit: "OK",
    wrong: [wrong("Cores", "0", "At least 1")],
  },
];
