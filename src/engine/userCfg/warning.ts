/** What reading a `user.cfg` warned of; `line` counts from 1, texts are decoded (config-files.md section 3.3). */
export type Warning = { readonly line: number } & (
  | { readonly code: "line-unknown"; readonly text: string }
  | { readonly code: "user-invalid"; readonly userid: string }
  | { readonly code: "user-expire-invalid"; readonly userid: string; readonly expire: string }
  | { readonly code: "token-invalid"; readonly tokenid: string }
  | { readonly code: "token-expire-invalid"; readonly tokenid: string; readonly expire: string }
  | { readonly code: "token-without-user"; readonly tokenid: string }
  | { readonly code: "group-invalid"; readonly groupid: string }
  /** A malformed id is dropped, an unknown user kept. */
  | { readonly code: "group-member-invalid"; readonly groupid: string; readonly userid: string; readonly kept: boolean }
  | { readonly code: "role-invalid"; readonly roleid: string }
  | { readonly code: "privilege-unknown"; readonly roleid: string; readonly privilege: string }
  | { readonly code: "pool-invalid"; readonly poolid: string }
  | { readonly code: "pool-guest-invalid"; readonly poolid: string; readonly guest: string }
  | { readonly code: "pool-guest-duplicate"; readonly poolid: string; readonly guest: string }
  | { readonly code: "pool-storage-invalid"; readonly poolid: string; readonly storage: string }
  | { readonly code: "acl-path-invalid"; readonly path: string }
  | { readonly code: "acl-role-invalid"; readonly roleid: string }
  | { readonly code: "acl-role-unknown"; readonly roleid: string }
  /** Kept: the entry counts as soon as a group line gives it members. */
  | { readonly code: "acl-group-unknown"; readonly groupid: string }
  /** Kept, and effective at once. */
  | { readonly code: "acl-user-unknown"; readonly userid: string }
  /** An unknown token, or text that is no subject at all: dropped. */
  | { readonly code: "acl-subject-invalid"; readonly subject: string }
);

type WithoutLine<W> = W extends unknown ? Omit<W, "line"> : never;

/** A warning that does not know its line yet. */
export type Fault = WithoutLine<Warning>;
