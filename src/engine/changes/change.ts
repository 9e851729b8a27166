/** What users.create and users.update can set; `""` clears a text (api.md 4.6). */
export interface UserFields {
  readonly enable?: boolean;
  /** Seconds since the epoch, 0 for never. */
  readonly expire?: number;
  readonly firstname?: string;
  readonly lastname?: string;
  readonly email?: string;
  readonly comment?: string;
  readonly keys?: string;
}

/** What tokens.create and tokens.update can set. */
export interface TokenFields {
  readonly expire?: number;
  readonly privsep?: boolean;
  readonly comment?: string;
}

/**
 * A write to users, groups, roles, ACL, tokens or pools, named like its endpoint. Names have passed the
 * endpoint's parameter check; lists are split.
 */
export type Change =
  | ({
      readonly kind: "users.create";
      readonly userid: string;
      readonly groups?: readonly string[];
      /** Not part of the model; a caller that has passwords stores it. */
      readonly password?: string;
    } & UserFields)
  | ({
      readonly kind: "users.update";
      readonly userid: string;
      readonly groups?: readonly string[];
      /** Adds to the groups instead of replacing them. */
      readonly append?: boolean;
    } & UserFields)
  | { readonly kind: "users.delete"; readonly userid: string }
  | { readonly kind: "groups.create"; readonly groupid: string; readonly comment?: string }
  | { readonly kind: "groups.update"; readonly groupid: string; readonly comment?: string }
  | { readonly kind: "groups.delete"; readonly groupid: string }
  | { readonly kind: "roles.create"; readonly roleid: string; readonly privs?: readonly string[] }
  | {
      readonly kind: "roles.update";
      readonly roleid: string;
      readonly privs?: readonly string[];
      readonly append?: boolean;
    }
  | { readonly kind: "roles.delete"; readonly roleid: string }
  | {
      readonly kind: "acl.update";
      /** As sent, before normalising. */
      readonly path: string;
      readonly roles: readonly string[];
      readonly users?: readonly string[];
      readonly groups?: readonly string[];
      /** Full token ids. */
      readonly tokens?: readonly string[];
      /** Default true; of no meaning when removing. */
      readonly propagate?: boolean;
      readonly delete?: boolean;
    }
  | ({ readonly kind: "tokens.create"; readonly userid: string; readonly tokenid: string } & TokenFields)
  | ({
      readonly kind: "tokens.update";
      readonly userid: string;
      readonly tokenid: string;
      /** Names of settings to remove; only `comment` can be. */
      readonly delete?: readonly string[];
    } & TokenFields)
  | { readonly kind: "tokens.delete"; readonly userid: string; readonly tokenid: string }
  | { readonly kind: "pools.create"; readonly poolid: string; readonly comment?: string }
  | {
      readonly kind: "pools.update";
      readonly poolid: string;
      readonly comment?: string;
      readonly vms?: readonly string[];
      readonly storage?: readonly string[];
      readonly delete?: boolean;
      readonly "allow-move"?: boolean;
    }
  | { readonly kind: "pools.delete"; readonly poolid: string };

export type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;
