import type { GuiGate } from "../action/useReason";

const vms = (privilege: string): GuiGate => ({ bucket: "vms", privilege });

/** By which capability the real GUI enables what is done with guests (gui.md section 17.4). */
export const GATES = {
  power: vms("VM.PowerMgmt"),
  allocate: vms("VM.Allocate"),
  migrate: vms("VM.Migrate"),
  console: vms("VM.Console"),
  clone: vms("VM.Clone"),
  snapshot: vms("VM.Snapshot"),
  rollback: vms("VM.Snapshot.Rollback"),
  backup: vms("VM.Backup"),
  permissions: vms("Permissions.Modify"),
} as const;
