import { splitProperties } from "../../src/api/schemas/propertyString";
import type { UserId } from "../../src/engine/ids";
import { splitUserId } from "../../src/engine/names";
import { realmsOf } from "../access/realms";
import { type Realm, usableRealm } from "../../src/engine/domainsCfg/realm";
import type { WorldState } from "../store/state";

/** The second factor that a realm demands of its users (api.md 4.12, option `tfa`). */
export interface RealmFactor {
  readonly type: "oath" | "yubico";
  readonly digits: number;
  /** Seconds. */
  readonly step: number;
}

const KEYS = ["type", "digits", "step", "id", "key", "url"];
const DIGITS = 6;
const STEP = 30;

/** What the realm demands; `undefined` for a realm that leaves the choice to its users. */
export function realmFactorOf(realm: Realm | undefined): RealmFactor | undefined {
  const text = realm?.options.get("tfa");
  const split = splitProperties(text ?? "", KEYS);
  if (text === undefined || !split.ok) return undefined;
  const { value: pairs } = split;
  const type = pairs.get("type") === "yubico" ? "yubico" : "oath";
  return { type, digits: Number(pairs.get("digits") ?? DIGITS), step: Number(pairs.get("step") ?? STEP) };
}

/** The realm of a user, where it is there and usable. */
export function realmOfUser(state: WorldState, userid: string): Realm | undefined {
  return usableRealm(realmsOf(state), splitUserId(userid as UserId).realm);
}
