import { useAnswer } from "../../api/query";
import { useSession } from "../../api/currentSession";

/**
 * Whether the acting login may create a guest under any id or in any pool (gui.md section 17.4); `undefined` while
 * that is being asked.
 */
export function useMayAllocate(): boolean | undefined {
  const session = useSession();
  const own = useAnswer("permissions.read", {}, { enabled: session.status === "in" });
  if (session.status === "in" && session.userid === "root@pam") return true;
  if (own.data === undefined) return undefined;
  return Object.entries(own.data).some(
    ([path, held]) => /^\/(?:vms|pool)(?:\/|$)/.test(path) && Object.hasOwn(held, "VM.Allocate"),
  );
}
