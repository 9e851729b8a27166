import type { UserId } from "../../src/engine/ids";
import { mayLogIn } from "../../src/engine/login";
import { asUserId, ROOT, splitUserId } from "../../src/engine/names";
import { storePassword, verifyPassword } from "../access/passwords";
import { type Context, type Handlers, Refused } from "../context";
import { PARAMETERS_FAILED, permissionFailed } from "../messages/texts";

/** Anybody but root shows the own password first (api.md 4.4, steps 3 and 4). */
async function confirm(context: Context, caller: string, password: string | undefined): Promise<void> {
  if (password === undefined) {
    const fault = "password is required to modify user";
    throw new Refused(400, PARAMETERS_FAILED, new Map([["confirmation-password", fault]]));
  }
  const answer = await verifyPassword(context, caller as UserId, password);
  if (!answer.ok) throw new Refused(500, answer.text);
}

/** `PUT /access/password` (api.md 4.4, errors in that order). */
export const password = {
  "password.update": async (context, params) => {
    const { model, now } = context;
    const caller = context.caller ?? "";
    const userid = asUserId(params.userid);
    if (userid === undefined || !model.users.has(userid)) throw new Refused(500, `no such user ('${params.userid}')\n`);
    if (caller !== ROOT) {
      if (userid === ROOT) throw new Refused(403, permissionFailed());
      await confirm(context, caller, params["confirmation-password"]);
      const own = caller === userid;
      if (own && mayLogIn(model, userid, now).outcome !== "may") throw new Refused(403, permissionFailed());
      if (!own && splitUserId(userid).realm === "pam") throw new Refused(403, permissionFailed());
    }
    await storePassword(context, userid, params.password, "");
    context.log({ tag: "pvedaemon", msg: `changed password for user '${userid}'` });
  },
} satisfies Pick<Handlers, "password.update">;
