import { splitUserId, userIdFault } from "../../src/engine/names";
import type { UserId } from "../../src/engine/ids";
import { compareBytes } from "../../src/engine/userCfg/order";
import { change } from "../access/change";
import { knownUser } from "../access/knownUser";
import { storePassword } from "../access/passwords";
import { realmsOf } from "../access/realms";
import { tokenInfos } from "../access/tokenInfo";
import { groupsByUser, userColumns } from "../access/userRow";
import { type Context, type Handlers, Refused } from "../context";
import { usableRealm } from "../../src/engine/domainsCfg/realm";
import { factorsOf, hasData, withFactors } from "../tfa/factors";

function lockColumns(context: Context, userid: string) {
  const { totpLocked, lockedUntil } = factorsOf(context.state, userid, context.now);
  return {
    ...(totpLocked === true && { "totp-locked": 1 as const }),
    ...(lockedUntil !== undefined && { "tfa-locked-until": lockedUntil }),
  };
}

/** Without the shadow entry and the second factors of a deleted user; token secrets stay (api.md chapter 6). */
function forgetSecrets(context: Context, userid: string): void {
  const id = userIdFault(userid) === undefined ? splitUserId(userid as UserId) : undefined;
  context.update((state) => {
    const shadow = new Map(state.shadow);
    if (id?.realm === "pve") shadow.delete(id.name);
    const secondFactors = new Map(state.secondFactors);
    secondFactors.delete(userid);
    return { ...state, shadow, secondFactors };
  });
}

/** `/access/users` (api.md 4.6, 4.8). */
export const users = {
  "users.list": (context, { enabled, full }) => {
    const realms = realmsOf(context.state);
    const groups = groupsByUser(context.model);
    const chosen = [...context.model.users.values()].filter((user) => enabled === undefined || user.enable === enabled);
    return chosen
      .sort((left, right) => compareBytes(left.id, right.id))
      .map((user) => {
        const realm = usableRealm(realms, splitUserId(user.id).realm);
        const tokens = tokenInfos(user.tokens).map(([tokenid, info]) => ({ tokenid, ...info }));
        return {
          userid: user.id,
          ...userColumns(context.state, user),
          ...(realm !== undefined && { "realm-type": realm.type }),
          ...(full === true && {
            groups: (groups.get(user.id) ?? []).join(","),
            tokens: tokens.length > 0 ? tokens : null,
          }),
          ...lockColumns(context, user.id),
        };
      });
  },
  "users.read": (context, { userid }) => {
    const user = knownUser(context, userid);
    const tokens = tokenInfos(user.tokens);
    return {
      ...userColumns(context.state, user),
      groups: groupsByUser(context.model).get(user.id) ?? [],
      tokens: tokens.length > 0 ? Object.fromEntries(tokens) : null,
    };
  },
  "users.create": async (context, params) => {
    const { password, ...settings } = params;
    const created = { kind: "users.create", ...settings } as const;
    if (password === undefined) return change(context, created);
    const { groups: _, ...ungrouped } = created;
    // The password is kept even where an unknown group then ends the call, but not for a user that exists already.
    const before = context.state.userCfg;
    change(context, ungrouped);
    context.update((state) => ({ ...state, userCfg: before }));
    await storePassword(context, params.userid as UserId, password, "create user failed: ");
    return change(context, created);
  },
  "users.update": (context, params) => change(context, { kind: "users.update", ...params }),
  "users.delete": (context, { userid }) => {
    change(context, { kind: "users.delete", userid });
    forgetSecrets(context, userid);
  },
  "users.unlockTfa": (context, { userid }) => {
    const factors = factorsOf(context.state, userid, context.now);
    if (!hasData(factors)) throw new Refused(500, "no such user\n");
    const { totpLocked, lockedUntil, failures: _, ...rest } = factors;
    const locked = totpLocked === true || lockedUntil !== undefined;
    context.update((state) => withFactors(state, userid, rest));
    return locked ? 1 : 0;
  },
} satisfies Pick<Handlers, `users.${"list" | "read" | "create" | "update" | "delete" | "unlockTfa"}`>;
