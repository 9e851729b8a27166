import type { access } from "./locales/en/access";
import type { bulk } from "./locales/en/bulk";
import type { common } from "./locales/en/common";
import type { create } from "./locales/en/create";
import type { datacenter } from "./locales/en/datacenter";
import type { errors } from "./locales/en/errors";
import type { frame } from "./locales/en/frame";
import type { groups } from "./locales/en/groups";
import type { guests } from "./locales/en/guests";
import type { login } from "./locales/en/login";
import type { nodes } from "./locales/en/nodes";
import type { openid } from "./locales/en/openid";
import type { options } from "./locales/en/options";
import type { palette } from "./locales/en/palette";
import type { permissions } from "./locales/en/permissions";
import type { privileges } from "./locales/en/privileges";
import type { pools } from "./locales/en/pools";
import type { realms } from "./locales/en/realms";
import type { roles } from "./locales/en/roles";
import type { sandbox } from "./locales/en/sandbox";
import type { scenario } from "./locales/en/scenario";
import type { secret } from "./locales/en/secret";
import type { tfa } from "./locales/en/tfa";
import type { tokens } from "./locales/en/tokens";
import type { userImport } from "./locales/en/userImport";
import type { settings } from "./locales/en/settings";
import type { users } from "./locales/en/users";
import type { zones } from "./locales/en/zones";
import type { volumes } from "./locales/en/volumes";
import type { viewAs } from "./locales/en/viewAs";

/** Every name space of the English catalogue: the type of all the others. */
export interface Catalogue {
  readonly access: typeof access;
  readonly bulk: typeof bulk;
  readonly common: typeof common;
  readonly create: typeof create;
  readonly datacenter: typeof datacenter;
  readonly errors: typeof errors;
  readonly frame: typeof frame;
  readonly groups: typeof groups;
  readonly guests: typeof guests;
  readonly login: typeof login;
  readonly nodes: typeof nodes;
  readonly openid: typeof openid;
  readonly options: typeof options;
  readonly palette: typeof palette;
  readonly permissions: typeof permissions;
  readonly privileges: typeof privileges;
  readonly pools: typeof pools;
  readonly realms: typeof realms;
  readonly roles: typeof roles;
  readonly sandbox: typeof sandbox;
  readonly scenario: typeof scenario;
  readonly secret: typeof secret;
  readonly tfa: typeof tfa;
  readonly tokens: typeof tokens;
  readonly userImport: typeof userImport;
  readonly settings: typeof settings;
  readonly users: typeof users;
  readonly viewAs: typeof viewAs;
  readonly volumes: typeof volumes;
  readonly zones: typeof zones;
}

export type Namespace = keyof Catalogue;

type PluralBase<Key> = Key extends `${infer Base}_${"zero" | "one" | "two" | "few" | "many" | "other"}` ? Base : Key;

/** The keys of one name space, one level deep names joined by a dot, plural forms by their common base. */
export type TextKey<Space extends Namespace> = KeysOf<Catalogue[Space]>;

type KeysOf<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? PluralBase<Key> : `${Key}.${KeysOf<Texts[Key]>}`;
}[keyof Texts & string];

/** Values put into a text; `count` picks the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Looks up one text of a name space in the language shown. */
export type Text<Space extends Namespace> = (key: TextKey<Space>, values?: TextValues) => string;
