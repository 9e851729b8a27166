import type { UserId } from "../../src/engine/ids";
import { mayLogIn } from "../../src/engine/login";
import { asGroupId, asUserId } from "../../src/engine/names";
import { change } from "../access/change";
import { loginRefused } from "../access/secondFactor";
import type { Context } from "../context";
import type { Realm } from "../../src/engine/domainsCfg/realm";
import type { Claims } from "../store/outside";
import { usernameOf } from "./provider";

function isOn(realm: Realm, option: string): boolean {
  return realm.options.get(option) === "1";
}

/** The fields of a user that a login creates (api.md 4.15). */
function fieldsFrom(claims: Claims) {
  const text = (claim: string) => {
    const value = claims.get(claim);
    return typeof value === "string" ? value : undefined;
  };
  const [email, firstname, lastname] = [text("email"), text("given_name"), text("family_name")];
  return {
    enable: true,
    ...(email !== undefined && { email }),
    ...(firstname !== undefined && { firstname }),
    ...(lastname !== undefined && { lastname }),
  };
}

/** Joins the groups that the provider names; what is no list of names leaves the groups alone. */
function joinGroups(context: Context, realm: Realm, userid: UserId, claims: Claims): void {
  const claim = realm.options.get("groups-claim");
  const named = claim === undefined ? undefined : claims.get(claim);
  if (claim === undefined) return;
  const warn = (msg: string) => context.log({ tag: "pvedaemon", msg, pri: 4, user: "root@pam" });
  if (named === undefined) return warn(`openid groups claim '${claim}' is not found in claims`);
  if (typeof named === "string") return warn("openid groups list is not an array; groups will not be updated");
  const valid = named.filter((name) => {
    if (asGroupId(name) === undefined) warn(`openid group '${name}' contains invalid characters`);
    return asGroupId(name) !== undefined;
  });
  const wanted = [...new Set(valid.map((name) => `${name}-${realm.id}`))];
  const known = new Set<string>(context.model.groups.keys());
  const create = isOn(realm, "groups-autocreate") ? wanted.filter((groupid) => !known.has(groupid)) : [];
  for (const groupid of create) change(context, { kind: "groups.create", groupid });
  const groups = wanted.filter((groupid) => known.has(groupid) || create.includes(groupid));
  const append = !isOn(realm, "groups-overwrite");
  if (append && groups.length === 0) return;
  change(context, { kind: "users.update", userid, groups, append });
}

/**
 * The user that a provider's claims stand for, created where the realm says so, its groups brought in line. Throws the
 * 401 for whoever may not log in (api.md 4.15).
 */
export function admitByClaims(context: Context, realm: Realm, claims: Claims): UserId {
  const userid = asUserId(`${usernameOf(claims, realm) ?? ""}@${realm.id}`);
  if (userid === undefined) throw loginRefused();
  if (!context.model.users.has(userid) && isOn(realm, "autocreate")) {
    change(context, { kind: "users.create", userid, ...fieldsFrom(claims) });
  }
  if (mayLogIn(context.model, userid, context.now).outcome !== "may") throw loginRefused();
  joinGroups(context, realm, userid, claims);
  return userid;
}
