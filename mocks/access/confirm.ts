import { asUserId, ROOT } from "../../src/engine/names";
import type { UserId } from "../../src/engine/ids";
import { type Context, Refused } from "../context";
import { PARAMETERS_FAILED, permissionFailed } from "../messages/texts";
import { verifyPassword } from "./passwords";

/**
 * Who may change a user's password or second factors: the user must exist, nobody but root touches root, and anybody
 * but root shows the own password in `parameter` (api.md 4.4, steps 1 to 4, and 4.14). Throws PVE's refusals.
 */
export async function confirmChange(
  context: Context,
  target: string,
  parameter: "password" | "confirmation-password",
  password: string | undefined,
): Promise<UserId> {
  const caller = context.caller ?? "";
  const userid = asUserId(target);
  if (userid === undefined || !context.model.users.has(userid)) {
    throw new Refused(500, `no such user ('${target}')\n`);
  }
  if (caller === ROOT) return userid;
  if (userid === ROOT) throw new Refused(403, permissionFailed());
  if (password === undefined) {
    throw new Refused(400, PARAMETERS_FAILED, new Map([[parameter, "password is required to modify user"]]));
  }
  const answer = await verifyPassword(context, caller as UserId, password);
  if (!answer.ok) throw new Refused(500, answer.text);
  return userid;
}
