declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `name@realm`, e.g. `vmuser-pam@pam` (engine.md section 2). */
export type UserId = Branded<"UserId">;
/** `name@realm!tokenname`. */
export type TokenId = Branded<"TokenId">;
/** Who asks: a user or a token. */
export type AuthId = UserId | TokenId;
/** A group's bare name, without the `@` that files put before it. */
export type GroupId = Branded<"GroupId">;
export type RoleId = Branded<"RoleId">;
/** Up to three segments: `a/b/c`. */
export type PoolId = Branded<"PoolId">;
export type RealmId = Branded<"RealmId">;
/** A privilege's name, e.g. `VM.PowerMgmt`; which ones exist depends on the PVE version. */
export type Privilege = Branded<"Privilege">;
/** A normalised ACL path (engine.md section 3): `/` or `/a/b` without doubled or trailing slashes. */
export type AclPath = Branded<"AclPath">;
