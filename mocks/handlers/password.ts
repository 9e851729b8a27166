import { mayLogIn } from "../../src/engine/login";
import { ROOT, splitUserId } from "../../src/engine/names";
import { confirmChange } from "../access/confirm";
import { storePassword } from "../access/passwords";
import { type Handlers, Refused } from "../context";
import { permissionFailed } from "../messages/texts";

/** `PUT /access/password` (api.md 4.4, errors in that order). */
export const password = {
  "password.update": async (context, params) => {
    const { model, now } = context;
    const caller = context.caller ?? "";
    const parameter = "confirmation-password";
    const userid = await confirmChange(context, params.userid, parameter, params[parameter]);
    if (caller !== ROOT) {
      const own = caller === userid;
      if (own && mayLogIn(model, userid, now).outcome !== "may") throw new Refused(403, permissionFailed());
      if (!own && splitUserId(userid).realm === "pam") throw new Refused(403, permissionFailed());
    }
    await storePassword(context, userid, params.password, "");
    context.log({ tag: "pvedaemon", msg: `changed password for user '${userid}'` });
  },
} satisfies Pick<Handlers, "password.update">;
