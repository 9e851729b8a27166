/**
 * The small language in which PVE declares the permission of a call (engine.md section 8, api.md 3.4).
 * `{x}` in a path is the call's parameter x.
 */
export type Check =
  | { readonly kind: "world" }
  | { readonly kind: "anyone" }
  | { readonly kind: "root-only" }
  | {
      readonly kind: "perm";
      readonly path: string;
      readonly privileges: readonly string[];
      /** One of the privileges is enough. */
      readonly any?: boolean;
      /** Fails, without detail, when this parameter was not given. */
      readonly requireParam?: string;
    }
  | { readonly kind: "perm-modify"; readonly path: string }
  | { readonly kind: "userid-param"; readonly needs: "self" | "Realm.AllocateUser" }
  | {
      readonly kind: "userid-group";
      readonly privileges: readonly string[];
      readonly groupsParam?: "create" | "update";
    }
  | { readonly kind: "and"; readonly checks: readonly Check[] }
  | { readonly kind: "or"; readonly checks: readonly Check[] };

/** What a refused check names: PVE prints it as `(PATH, PRIV)`, joined with `|` when any would do. */
export interface Missing {
  readonly path: string;
  readonly privileges: readonly string[];
}

/** How a check ended. `broken` is PVE's plain 500 for a user id that the check itself cannot use. */
export type CheckAnswer =
  | { readonly outcome: "granted"; readonly by: Check }
  | { readonly outcome: "denied"; readonly missing?: Missing; readonly reason: "privilege" | "root-only" | "either-or" | "anonymous" }
  | {
      readonly outcome: "broken";
      readonly fault: { readonly code: "user-name-too-short" | "user-name-too-long" | "user-name-invalid" | "no-such-user"; readonly userid: string };
    };

/** Parameters as a check reads them: raw, before validation; a list may come as text or array. */
export type RawParams = Readonly<Record<string, unknown>>;
