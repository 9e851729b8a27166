import type { access } from "./locales/en/access";
import type { accessTests } from "./locales/en/accessTests";
import type { bulk } from "./locales/en/bulk";
import type { commands } from "./locales/en/commands";
import type { common } from "./locales/en/common";
import type { compare } from "./locales/en/compare";
import type { create } from "./locales/en/create";
import type { datacenter } from "./locales/en/datacenter";
import type { effect } from "./locales/en/effect";
import type { errors } from "./locales/en/errors";
import type { findings } from "./locales/en/findings";
import type { frame } from "./locales/en/frame";
import type { groups } from "./locales/en/groups";
import type { guests } from "./locales/en/guests";
import type { login } from "./locales/en/login";
import type { needs } from "./locales/en/needs";
import type { nodes } from "./locales/en/nodes";
import type { openid } from "./locales/en/openid";
import type { options } from "./locales/en/options";
import type { palette } from "./locales/en/palette";
import type { permissions } from "./locales/en/permissions";
import type { pools } from "./locales/en/pools";
import type { privileges } from "./locales/en/privileges";
import type { realms } from "./locales/en/realms";
import type { roles } from "./locales/en/roles";
import type { sandbox } from "./locales/en/sandbox";
import type { scenario } from "./locales/en/scenario";
import type { secret } from "./locales/en/secret";
import type { settings } from "./locales/en/settings";
import type { tfa } from "./locales/en/tfa";
import type { tokens } from "./locales/en/tokens";
import type { userImport } from "./locales/en/userImport";
import type { users } from "./locales/en/users";
import type { viewAs } from "./locales/en/viewAs";
import type { volumes } from "./locales/en/volumes";
import type { whoCan } from "./locales/en/whoCan";
import type { why } from "./locales/en/why";
import type { zones } from "./locales/en/zones";

/** Every name space of the English catalogue: the type of all the others. */
export interface Catalogue {
  readonly access: typeof access;
  readonly accessTests: typeof accessTests;
  readonly bulk: typeof bulk;
  readonly commands: typeof commands;
  readonly common: typeof common;
  readonly compare: typeof compare;
  readonly create: typeof create;
  readonly datacenter: typeof datacenter;
  readonly effect: typeof effect;
  readonly errors: typeof errors;
  readonly findings: typeof findings;
  readonly frame: typeof frame;
  readonly groups: typeof groups;
  readonly guests: typeof guests;
  readonly login: typeof login;
  readonly needs: typeof needs;
  readonly nodes: typeof nodes;
  readonly openid: typeof openid;
  readonly options: typeof options;
  readonly palette: typeof palette;
  readonly permissions: typeof permissions;
  readonly pools: typeof pools;
  readonly privileges: typeof privileges;
  readonly realms: typeof realms;
  readonly roles: typeof roles;
  readonly sandbox: typeof sandbox;
  readonly scenario: typeof scenario;
  readonly secret: typeof secret;
  readonly settings: typeof settings;
  readonly tfa: typeof tfa;
  readonly tokens: typeof tokens;
  readonly userImport: typeof userImport;
  readonly users: typeof users;
  readonly viewAs: typeof viewAs;
  readonly volumes: typeof volumes;
  readonly whoCan: typeof whoCan;
  readonly why: typeof why;
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
