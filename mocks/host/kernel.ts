/** What `uname` says about a PVE 9 host. */
export const KERNEL = {
  name: "Linux",
  release: "6.14.11-1-pve",
  version: "#1 SMP PREEMPT_DYNAMIC PMX 6.14.11-1 (2025-08-26T16:06Z)",
  machine: "x86_64",
  system: "GNU/Linux",
} as const;

/** The line that a login shell starts with. */
export function banner(hostname: string): string {
  return [KERNEL.name, hostname, KERNEL.release, KERNEL.version, KERNEL.machine].join(" ");
}
