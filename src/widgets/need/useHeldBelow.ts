import { useAnswer } from "../../api/query";
import { useSession } from "../../api/currentSession";

/**
 * Whether the acting login holds the privilege on a branch of the paths or anywhere below it; `undefined` while that
 * is being asked.
 */
export function useHeldBelow(branch: string, privilege: string): boolean | undefined {
  const session = useSession();
  const own = useAnswer("permissions.read", {}, { enabled: session.status === "in" });
  if (session.status === "in" && session.userid === "root@pam") return true;
  if (own.data === undefined) return undefined;
  return Object.entries(own.data).some(
    ([path, held]) => (path === branch || path.startsWith(`${branch}/`)) && Object.hasOwn(held, privilege),
  );
}
