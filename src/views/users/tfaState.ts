import type { UserRow } from "../../api/schemas/users";

/** What the TFA column tells: a stored kind of second factor, or a state (gui.md section 1.6). */
export type TfaState =
  | { readonly kind: "no" | "yes" | "locked" | "totpLocked" }
  | { readonly kind: "factor"; readonly name: string };

/** The second factors of a user; `now` in the server's seconds, against which a lock is judged. */
export function tfaState(user: UserRow, now: number): TfaState {
  const keys = user.keys ?? "";
  if (keys === "") return { kind: "no" };
  const name = /^x!(.+)$/.exec(keys)?.[1];
  if (name !== undefined) return { kind: "factor", name: name === "oath" ? "totp" : name };
  if ((user["tfa-locked-until"] ?? 0) > now) return { kind: "locked" };
  return { kind: user["totp-locked"] === true ? "totpLocked" : "yes" };
}

/** Whether there is a lock to take off; an old one still counts, as the server goes on reporting it. */
export function isLocked(user: UserRow): boolean {
  return user["totp-locked"] === true || user["tfa-locked-until"] !== undefined;
}

const MANAGED_KEYS: ReadonlySet<string> = new Set(["x", "x!oath", "x!u2f", "x!yubico"]);

/** True where the stored value only marks that second factors exist: it is not a person's to edit. */
export function keysAreManaged(keys: string | undefined): boolean {
  return MANAGED_KEYS.has(keys ?? "");
}
