import type { Call } from "../../api/endpoints/index";
import type { UserRecord } from "../../api/schemas/users";
import { newPassword, userid, userSettings } from "../../api/schemas/users";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";
import { keysAreManaged } from "./tfaState";

/** What can be set of a user, new or not. */
export interface UserSettings {
  readonly groups: readonly string[];
  /** Unix seconds, 0 = never. */
  readonly expire: number;
  readonly enable: boolean;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly comment: string;
  readonly keys: string;
}

/** The form of a new user. */
export interface NewUser extends UserSettings {
  readonly name: string;
  readonly realm: string;
  readonly password: string;
  readonly confirm: string;
}

/** A new user's form before anything is entered. */
export function emptyUser(realm: string): NewUser {
  const texts = { firstname: "", lastname: "", email: "", comment: "", keys: "" };
  return { name: "", realm, password: "", confirm: "", groups: [], expire: 0, enable: true, ...texts };
}

/** A stored user as its form shows it. */
export function settingsOf(user: UserRecord): UserSettings {
  return {
    groups: user.groups ?? [],
    expire: user.expire ?? 0,
    enable: user.enable ?? false,
    firstname: user.firstname ?? "",
    lastname: user.lastname ?? "",
    email: user.email ?? "",
    comment: user.comment ?? "",
    keys: user.keys ?? "",
  };
}

type Faults<Values> = Partial<Record<keyof Values & string, string | undefined>>;

/** Faults in words of the settings that both forms share (gui.md section 18). */
export function settingsFaults(values: UserSettings, t: Text<"errors">): Faults<UserSettings> {
  const fault = (name: keyof UserSettings) => fieldFault(userSettings[name], values[name], t);
  return {
    firstname: fault("firstname"),
    lastname: fault("lastname"),
    email: fault("email"),
    comment: fault("comment"),
    keys: keysAreManaged(values.keys) ? undefined : fault("keys"),
  };
}

/** True for the one realm whose passwords are given with the user (gui.md section 5.3). */
export function takesPassword(realm: string): boolean {
  return realm === "pve";
}

/** Faults in words of a new user. */
export function newUserFaults(values: NewUser, t: Text<"errors">): Faults<NewUser> {
  const named = values.name !== "";
  const withPassword = takesPassword(values.realm);
  return {
    ...settingsFaults(values, t),
    name: named ? fieldFault(userid, `${values.name}@${values.realm}`, t) : t("field.missing"),
    realm: values.realm === "" ? t("field.missing") : undefined,
    password: withPassword ? fieldFault(newPassword, values.password, t) : undefined,
    confirm: withPassword && values.confirm !== values.password ? t("field.passwordsDiffer") : undefined,
  };
}

/** The call that creates the user. */
export function createCalls(values: NewUser): readonly Call[] {
  const { name, realm, password, confirm: _repeated, ...settings } = values;
  const secret = takesPassword(realm) && password !== "" ? { password } : {};
  return [{ name: "users.create", params: { userid: `${name}@${realm}`, ...secret, ...settings } }];
}

/** The call that changes the user; a marker of managed second factors is not sent back. */
export function updateCalls(id: string, values: UserSettings): readonly Call[] {
  const { keys, ...settings } = values;
  const sent = keysAreManaged(keys) ? settings : { ...settings, keys };
  return [{ name: "users.update", params: { userid: id, ...sent } }];
}
