import type { RealmId } from "../ids";

/** The kinds of realms that the console knows (api.md 4.12). */
export type RealmType = "ad" | "ldap" | "openid" | "pam" | "pve";

/** A realm as `domains.cfg` holds it: options as their texts, the comment decoded. */
export interface Realm {
  readonly id: RealmId;
  readonly type: RealmType;
  readonly options: ReadonlyMap<string, string>;
}

/**
 * A section that lacks a required option: its name stays, and keeps the file from being written
 * (config-files.md 4.2).
 */
export interface UnusableRealm {
  readonly id: RealmId;
  readonly type: null;
}

export type RealmEntry = Realm | UnusableRealm;

/** All realms in the order of the file; `pam` and `pve` are always there. */
export type Realms = ReadonlyMap<RealmId, RealmEntry>;

/** The realm of this name, if it is there and usable. */
export function usableRealm(realms: Realms, name: string): Realm | undefined {
  const entry = realms.get(name as RealmId);
  if (entry === undefined) return undefined;
  return entry.type === null ? undefined : entry;
}

/** Does the realm keep its users in a directory? */
export function isDirectory(type: RealmType | undefined): boolean {
  return type === "ldap" || type === "ad";
}

/** Realms in which `case-sensitive` is off. */
export function caseInsensitiveRealms(realms: Realms): ReadonlySet<string> {
  const names = [...realms.values()].filter(
    (entry) => entry.type !== null && entry.options.get("case-sensitive") === "0",
  );
  return new Set(names.map((entry) => entry.id));
}
