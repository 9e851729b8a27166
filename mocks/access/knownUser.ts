import type { UserId } from "../../src/engine/ids";
import type { User } from "../../src/engine/model";
import { type Context, Refused } from "../context";

/** The user of this id. Throws PVE's 500 where there is none. */
export function knownUser(context: Context, userid: string): User {
  const user = context.model.users.get(userid as UserId);
  if (user === undefined) throw new Refused(500, `no such user ('${userid}')\n`);
  return user;
}
