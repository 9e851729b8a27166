/** An object of a pretended directory. Attribute names are told apart without regard to case, values as LDAP does. */
export interface DirectoryEntry {
  readonly dn: string;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Of its password, where it has one. */
  readonly hash?: string;
}

/** A pretended LDAP or Active Directory server. */
export interface DirectoryServer {
  /** The names under which it can be reached. */
  readonly addresses: readonly string[];
  /** Where a search begins that names no base. */
  readonly base: string;
  /** May be searched without a bind. */
  readonly anonymous: boolean;
  readonly entries: readonly DirectoryEntry[];
}

/** What a provider tells of somebody: texts, and lists of texts for groups. */
export type Claims = ReadonlyMap<string, string | readonly string[]>;

/** Somebody who can log in at a pretended OpenID provider. */
export interface OpenidIdentity {
  readonly id: string;
  readonly claims: Claims;
  /** What only the provider's user information answers. */
  readonly userinfo?: Claims;
}

export interface OpenidProvider {
  /** Its issuer address, as a realm names it. */
  readonly issuer: string;
  readonly identities: readonly OpenidIdentity[];
}

/** What stands around the cluster and answers it: scenario data, nothing of PVE's own. */
export interface Outside {
  readonly directories: readonly DirectoryServer[];
  readonly providers: readonly OpenidProvider[];
}
