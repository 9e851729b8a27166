import type { Missing } from "../check";

/**
 * Why a write was refused, without words. Codes are apart wherever PVE's texts are: `no-such-user` is
 * `no such user ('u')`, `user-does-not-exist` is `user 'u' does not exist`.
 */
export type Refusal =
  | { readonly code: "user-exists"; readonly userid: string }
  | { readonly code: "no-such-user" | "user-does-not-exist"; readonly userid: string }
  | { readonly code: "group-exists" | "no-such-group" | "group-does-not-exist"; readonly groupid: string }
  | { readonly code: "role-exists" | "role-does-not-exist"; readonly roleid: string }
  /** The name starts with PVE's own prefix. */
  | { readonly code: "role-namespace"; readonly roleid: string }
  | { readonly code: "role-built-in"; readonly roleid: string; readonly verb: "modify" | "delete" }
  | { readonly code: "token-exists" | "no-such-token"; readonly userid: string; readonly tokenid: string }
  | { readonly code: "token-option-unknown"; readonly option: string }
  | { readonly code: "acl-subject-missing" }
  | { readonly code: "acl-path-invalid"; readonly path: string }
  /** The caller gives away or takes away what it does not hold itself (api.md 4.11). */
  | {
      readonly code: "delegation";
      readonly roleid: string;
      readonly verb: "add" | "remove";
      readonly lacks: "privileges" | "propagation" | "permissions-modify";
    }
  | { readonly code: "pool-exists" | "pool-does-not-exist" | "pool-name-start"; readonly poolid: string }
  | { readonly code: "pool-parent-does-not-exist"; readonly poolid: string; readonly parent: string }
  | {
      readonly code: "pool-not-empty";
      readonly poolid: string;
      readonly contains: { readonly kind: "pool" | "guest" | "storage"; readonly id: string };
    }
  | { readonly code: "guest-is-member" | "guest-is-no-member"; readonly guest: string }
  | { readonly code: "guest-in-other-pool"; readonly guest: string; readonly poolid: string }
  | { readonly code: "storage-is-member" | "storage-is-no-member"; readonly storage: string }
  /** A member's own check failed, inside the write. */
  | { readonly code: "not-allowed"; readonly missing: Missing };

export interface Refused {
  readonly refused: Refusal;
}
