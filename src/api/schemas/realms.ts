import * as z from "zod/mini";
import type { RealmType } from "../../engine/domainsCfg/realm";
import { answeredFlag, answeredNumber, answeredText } from "./answers";
import { optional } from "./field";
import { choice, flag, integer, listText, text } from "./fields";
import { looseFlag, properties } from "./propertyString";


export const REALM_TYPES: readonly RealmType[] = ["ad", "ldap", "openid", "pam", "pve"];

export const realmid = text({ format: "realm", max: 32 });

const tfaProperties = {
  type: choice(["yubico", "oath"]),
  digits: optional(integer({ min: 6, max: 8 })),
  step: optional(integer({ min: 10 })),
  id: optional(text()),
  key: optional(text()),
  url: optional(text()),
} as const;

/** What a sync and a sync job share (api.md 4.13, 4.19). */
export const syncSettings = {
  scope: optional(choice(["users", "groups", "both"])),
  "remove-vanished": optional(text({ pattern: /^(?:(?:acl|properties|entry)|none)/ })),
  "enable-new": optional(flag()),
} as const;

const syncProperties = {
  ...syncSettings,
  "enable-new": optional(looseFlag()),
  full: optional(looseFlag()),
  purge: optional(looseFlag()),
} as const;

/** All settings of all five kinds; which one fits which kind is decided by the server (api.md 4.12). */
export const realmSettings = {
  comment: optional(text({ max: 4096 })),
  default: optional(flag()),
  tfa: optional(properties(tfaProperties, { max: 128 })),
  server1: optional(text({ format: "address", max: 256 })),
  server2: optional(text({ format: "address", max: 256 })),
  port: optional(integer({ min: 1, max: 65535 })),
  mode: optional(choice(["ldap", "ldaps", "ldap+starttls"])),
  secure: optional(flag()),
  sslversion: optional(choice(["tlsv1", "tlsv1_1", "tlsv1_2", "tlsv1_3"])),
  verify: optional(flag()),
  capath: optional(text()),
  cert: optional(text()),
  certkey: optional(text()),
  domain: optional(text({ pattern: /^\S+$/, max: 256 })),
  base_dn: optional(text({ max: 256 })),
  user_attr: optional(text({ pattern: /^\S{2,}$/, max: 256 })),
  bind_dn: optional(text({ max: 256 })),
  password: optional(text()),
  "case-sensitive": optional(flag()),
  filter: optional(text({ max: 2048 })),
  user_classes: optional(listText("ldap-attribute")),
  sync_attributes: optional(text({ pattern: /^\w+=[^,]+(,\s*\w+=[^,]+)*$/ })),
  group_dn: optional(text({ max: 256 })),
  group_name_attr: optional(text({ format: "ldap-attribute", max: 256 })),
  group_filter: optional(text({ max: 2048 })),
  group_classes: optional(listText("ldap-attribute")),
  "sync-defaults-options": optional(properties(syncProperties)),
  "issuer-url": optional(text({ max: 256 })),
  "client-id": optional(text({ max: 256 })),
  "client-key": optional(text({ max: 256 })),
  autocreate: optional(flag()),
  "groups-claim": optional(text({ pattern: /^[A-Za-z0-9.\-_]+$/, max: 256 })),
  "groups-autocreate": optional(flag()),
  "groups-overwrite": optional(flag()),
  prompt: optional(text({ pattern: /^(?:none|login|consent|select_account|\S+)$/ })),
  scopes: optional(text()),
  "acr-values": optional(text({ pattern: /^[^\x00-\x1F\x7F <>#"]*$/ })),
  audiences: optional(text({ pattern: /^[^\x00-\x1F\x7F <>#"]*$/ })),
  "query-userinfo": optional(flag()),
} as const;

export const realmRow = z.object({
  realm: z.string(),
  type: z.nullable(z.string()),
  comment: answeredText,
  default: z.optional(answeredFlag),
  tfa: answeredText,
});
export type RealmRow = z.output<typeof realmRow>;

/** A realm's stored settings as they stand; which ones there are depends on its type. */
export const realmRecord = z.looseObject({
  type: z.string(),
  digest: answeredText,
  comment: answeredText,
  default: z.optional(answeredFlag),
  port: z.optional(answeredNumber),
});
export type RealmRecord = z.output<typeof realmRecord>;
