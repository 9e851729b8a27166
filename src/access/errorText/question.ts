/** What a pasted error text asks about; sentences are made elsewhere (understanding.md "Error texts"). */
export type ErrorQuestion =
  /** `Permission check failed (PATH, PRIV|PRIV)`; `any`: one of them would have been enough. */
  | {
      readonly kind: "permission";
      readonly path: string;
      readonly privileges: readonly string[];
      readonly any: boolean;
      readonly subject?: string;
    }
  /** `Permission check failed` with nothing in brackets: an either-or check. */
  | { readonly kind: "either-or"; readonly subject?: string }
  /** Tied to the login root@pam itself; `option` where the text names one. */
  | { readonly kind: "root-only"; readonly option?: string }
  | { readonly kind: "invalid-privilege"; readonly privilege: string; readonly roleid?: string }
  /** Delegating more than one holds. */
  | { readonly kind: "delegation"; readonly roleid: string; readonly verb: "add" | "remove"; readonly propagation: boolean }
  /** A path outside the grammar; `meant` where one was probably meant. */
  | { readonly kind: "acl-path"; readonly path: string; readonly meant?: string }
  /** A PAM user without an account on the connected node. */
  | { readonly kind: "no-host-account"; readonly user: string }
  | {
      readonly kind: "login";
      readonly reason: LoginReason;
      readonly subject?: string;
    }
  | { readonly kind: "missing"; readonly what: "user" | "group" | "role" | "pool" | "token"; readonly id: string }
  /** Nothing at all, or an empty list: lists are filtered, not refused. */
  | { readonly kind: "empty-list" }
  | { readonly kind: "unknown" };

/** Why nobody got in. */
export type LoginReason =
  | "refused"
  | "no-such-user"
  | "disabled"
  | "expired"
  | "no-such-token"
  | "token-expired"
  | "invalid-token-value"
  | "no-ticket";
