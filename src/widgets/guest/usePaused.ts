import { useAnswer } from "../../api/query";
import type { Guest } from "./guest";

const POLL_MS = 5_000;

/** True for a virtual machine that is paused: the resource list calls it running. */
export function usePaused({ kind, node, vmid, row }: Guest): boolean {
  const enabled = kind === "qemu" && row.status === "running";
  const status = useAnswer("qemu.status", { node, vmid }, { enabled, refetchInterval: POLL_MS });
  return enabled && status.data?.qmpstatus === "paused";
}
