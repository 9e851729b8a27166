import type { UserId } from "../../src/engine/ids";
import { splitUserId } from "../../src/engine/names";
import { compareBytes } from "../../src/engine/userCfg/order";
import { change } from "../access/change";
import { confirmChange } from "../access/confirm";
import { allFactors } from "../access/secondFactor";
import { type Context, type Handlers, Refused } from "../context";
import type { SecondFactors } from "../store/secondFactors";
import { addFactor, entryRefused } from "../tfa/adding";
import { type FactorKind, factorRows, factorsOf, hasData, withEntry, withFactors, withoutEntry } from "../tfa/factors";
import { realmFactorOf, realmOfUser } from "../tfa/realmFactor";
import { yubicoKey } from "../tfa/yubico";

/** The kinds that the older call knows by a name of its own, the first that is there wins. */
const OLD_NAMES = [
  ["u2f", "u2f"],
  ["totp", "oath"],
  ["yubico", "yubico"],
] as const;

function save(context: Context, userid: string, factors: SecondFactors): void {
  context.update((state) => withFactors(state, userid, factors));
}

function setKeys(context: Context, userid: string, keys: "" | "x"): void {
  change(context, { kind: "users.update", userid, keys });
}

/** Marks the user in `user.cfg` and takes old keys over; both stay even if the new entry is then refused. */
function enable(context: Context, userid: UserId): SecondFactors {
  const keys = context.model.users.get(userid)?.keys;
  if (keys === "x") return factorsOf(context.state, userid, context.now);
  if (keys !== undefined && realmOfUser(context.state, userid) === undefined) {
    const { realm } = splitUserId(userid);
    throw entryRefused(`enabling TFA for the user failed: auth domain '${realm}' does not exist`);
  }
  const factors = allFactors(context, userid);
  setKeys(context, userid, "x");
  const { userCfg } = context.state;
  context.keep((state) => withFactors({ ...state, userCfg }, userid, factors));
  return factors;
}

/** The key of a Yubico password, where the user's realm takes such. */
function confirmedYubicoKey(context: Context, userid: UserId, value: string | undefined): string | undefined {
  const realm = realmOfUser(context.state, userid);
  const name = splitUserId(userid).realm;
  if (realm === undefined) throw entryRefused(`auth domain '${name}' does not exist`);
  const demanded = realmFactorOf(realm);
  if (demanded === undefined) throw entryRefused(`no yubico otp configuration available for realm ${name}`);
  if (demanded.type !== "yubico") throw entryRefused("realm is not setup for Yubico OTP");
  if (value === undefined) return undefined;
  const key = yubicoKey(value);
  if (key === undefined) throw entryRefused("yubico: BAD_OTP");
  return key;
}

function kindsOf(factors: SecondFactors): ReadonlySet<FactorKind> {
  return new Set(factorRows(factors).map(({ type }) => type));
}

/** `/access/tfa` and `GET /access/users/{userid}/tfa` (api.md 4.8, 4.14). */
export const tfa = {
  "tfa.list": (context) =>
    [...context.state.secondFactors.keys()].sort(compareBytes).flatMap((userid) => {
      const factors = factorsOf(context.state, userid, context.now);
      if (!hasData(factors)) return [];
      const { totpLocked, lockedUntil } = factors;
      return [
        {
          userid,
          entries: factorRows(factors),
          ...(totpLocked === true && { "totp-locked": 1 as const }),
          ...(lockedUntil !== undefined && { "tfa-locked-until": lockedUntil }),
        },
      ];
    }),
  "tfa.ofUser": (context, { userid }) => factorRows(factorsOf(context.state, userid, context.now)),
  "tfa.read": (context, { userid, id }) => {
    const row = factorRows(factorsOf(context.state, userid, context.now)).find((one) => one.id === id);
    if (row === undefined) throw new Refused(404, `No such tfa entry '${id}'`);
    return row;
  },
  "tfa.create": async (context, { type, password, ...wanted }) => {
    const userid = await confirmChange(context, wanted.userid, "password", password);
    const { value: given, ...rest } = wanted;
    const value = type === "yubico" ? confirmedYubicoKey(context, userid, given) : given;
    const before = enable(context, userid);
    const { factors, answer } = addFactor[type](context, before, { ...rest, ...(value !== undefined && { value }) });
    save(context, userid, factors);
    return { ...answer, id: answer.id ?? null };
  },
  "tfa.update": async (context, { userid, id, description, enable: enabled, password }) => {
    await confirmChange(context, userid, "password", password);
    const changed = withEntry(factorsOf(context.state, userid, context.now), id, (entry) => ({
      ...entry,
      ...(description !== undefined && { description }),
      ...(enabled !== undefined && { enable: enabled }),
    }));
    if (changed === undefined) throw entryRefused("no such entry");
    save(context, userid, changed);
  },
  "tfa.delete": async (context, { userid, id, password }) => {
    await confirmChange(context, userid, "password", password);
    const left = withoutEntry(factorsOf(context.state, userid, context.now), id);
    if (left === undefined) throw entryRefused("no such entry");
    const last = factorRows(left).length === 0;
    save(context, userid, last ? {} : left);
    if (last) setKeys(context, userid, "");
  },
  "users.factorKinds": (context, { userid, multiple }) => {
    const realm = realmOfUser(context.state, userid);
    if (realm === undefined) {
      throw entryRefused(`auth domain '${splitUserId(userid as UserId).realm}' does not exist`);
    }
    const demanded = realmFactorOf(realm);
    const kinds = kindsOf(factorsOf(context.state, userid, context.now));
    const named = demanded === undefined ? {} : { realm: demanded.type };
    if (multiple === true) {
      if (kinds.has("recovery")) {
        throw entryRefused("Not an ARRAY reference at /usr/share/perl5/PVE/API2/User.pm line 646.");
      }
      return { ...named, user: [...kinds] };
    }
    if (kinds.size === 0) return named;
    return { ...named, user: OLD_NAMES.find(([kind]) => kinds.has(kind))?.[1] ?? "incompatible" };
  },
} satisfies Pick<Handlers, `tfa.${"list" | "ofUser" | "read" | "create" | "update" | "delete"}` | "users.factorKinds">;
