import type { SandboxLogin } from "../../api/sandbox/info";
import type { UserRow } from "../../api/schemas/users";

/** Why a user could not log in. */
export type LoginTrouble = NonNullable<SandboxLogin["note"]>;

/**
 * Why this user could not log in, as far as it can be told: the user's own state, and in the sandbox also what
 * lies outside of PVE. `now` in the server's seconds.
 */
export function loginTrouble(
  user: UserRow,
  now: number,
  logins: readonly SandboxLogin[] | undefined,
): LoginTrouble | undefined {
  if (user.enable === false) return "disabled";
  const expire = user.expire ?? 0;
  if (expire !== 0 && expire < now) return "expired";
  return logins?.find((login) => login.userid === user.userid)?.note;
}
