import type { RealmType } from "./realm";

interface TypeRules {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const COMMON = ["comment", "default"];

const DIRECTORY = [
  ...COMMON,
  "tfa",
  "server2",
  "port",
  "mode",
  "secure",
  "sslversion",
  "verify",
  "capath",
  "cert",
  "certkey",
  "bind_dn",
  "case-sensitive",
  "filter",
  "user_classes",
  "sync_attributes",
  "group_dn",
  "group_name_attr",
  "group_filter",
  "group_classes",
  "sync-defaults-options",
];

const OPENID = [
  ...COMMON,
  "client-key",
  "autocreate",
  "username-claim",
  "groups-claim",
  "groups-autocreate",
  "groups-overwrite",
  "prompt",
  "scopes",
  "acr-values",
  "audiences",
  "query-userinfo",
];

const BUILT_IN: TypeRules = { required: [], optional: [...COMMON, "tfa"] };

const RULES: Readonly<Record<RealmType, TypeRules>> = {
  ad: { required: ["domain", "server1"], optional: [...DIRECTORY, "base_dn", "user_attr"] },
  ldap: { required: ["base_dn", "server1", "user_attr"], optional: DIRECTORY },
  openid: { required: ["client-id", "issuer-url"], optional: OPENID },
  pam: BUILT_IN,
  pve: BUILT_IN,
};

/** The options that a realm of this type cannot do without, sorted (api.md 4.12). */
export function requiredOptions(type: RealmType): readonly string[] {
  return RULES[type].required;
}

/** May a realm of this type have the option? */
export function allowsOption(type: RealmType, option: string): boolean {
  return RULES[type].required.includes(option) || RULES[type].optional.includes(option);
}

/** What is always there, with its comment where the file gives none (config-files.md 4.4). */
export const BUILT_IN_REALMS = [
  ["pam", "Linux PAM standard authentication"],
  ["pve", "Proxmox VE authentication server"],
] as const;
