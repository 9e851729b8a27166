import { useHeldBelow } from "../need/useHeldBelow";

/**
 * Whether the acting login may create a guest under any id or in any pool (gui.md section 17.4); `undefined` while
 * that is being asked.
 */
export function useMayAllocate(): boolean | undefined {
  const underId = useHeldBelow("/vms", "VM.Allocate");
  const inPool = useHeldBelow("/pool", "VM.Allocate");
  return underId === undefined ? undefined : underId || inPool === true;
}
