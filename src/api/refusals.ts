/** A refusal of PVE that we can explain, with the names that its text holds. */
export type KnownRefusal =
  | { readonly code: "permission"; readonly path: string; readonly privileges: string }
  | { readonly code: "permissionAny"; readonly path: string; readonly privileges: string }
  | { readonly code: "permissionBare" }
  | { readonly code: "rootOnly" }
  | { readonly code: "authentication" }
  | { readonly code: "exists"; readonly kind: string; readonly id: string }
  | { readonly code: "missing"; readonly kind: string; readonly id: string }
  | { readonly code: "parameters" }
  | { readonly code: "delegation"; readonly id: string }
  | { readonly code: "aclPath"; readonly path: string }
  | { readonly code: "builtIn"; readonly id: string }
  | { readonly code: "changedMeanwhile" }
  | { readonly code: "wrongPassword" }
  | { readonly code: "noPasswordHere"; readonly kind: string }
  | { readonly code: "noHostAccount"; readonly id: string }
  | { readonly code: "wrongCode" }
  | { readonly code: "recoveryExists" }
  | { readonly code: "noWebauthn" }
  | { readonly code: "noYubico" }
  | { readonly code: "badOtp" }
  | { readonly code: "challengeGone" }
  | { readonly code: "keyRegistered" };

type Reader = (match: RegExpExecArray) => KnownRefusal;

const TEXTS: readonly (readonly [RegExp, Reader])[] = [
  [/Permission check failed \(user != root@pam\)/, () => ({ code: "rootOnly" })],
  [
    /Permission check failed \(([^,]*), ([^)]*)\)/,
    ([, path = "", privileges = ""]) =>
      privileges.includes("|")
        ? { code: "permissionAny", path, privileges: privileges.replaceAll("|", ", ") }
        : { code: "permission", path, privileges },
  ],
  [/Permission check failed/, () => ({ code: "permissionBare" })],
  [/authentication failure/, () => ({ code: "authentication" })],
  [/(user|group|role|pool|domain) '([^']*)' already exists/, (m) => ({ code: "exists", kind: m[1] ?? "", id: m[2] ?? "" })],
  [/change password failed: user '([^']*)' does not exist/, (m) => ({ code: "noHostAccount", id: m[1] ?? "" })],
  [
    /(user|group|role|pool|domain|authentication domain) '([^']*)' does not exist/,
    (m) => ({ code: "missing", kind: m[1] ?? "", id: m[2] ?? "" }),
  ],
  [/no such (user|group) \(?'([^']*)'/, (m) => ({ code: "missing", kind: m[1] ?? "", id: m[2] ?? "" })],
  [/Cannot (?:add|remove) role '([^']*)'/, (m) => ({ code: "delegation", id: m[1] ?? "" })],
  [/invalid ACL path '([^']*)'/, (m) => ({ code: "aclPath", path: m[1] ?? "" })],
  [/auto-generated role '([^']*)'/, (m) => ({ code: "builtIn", id: m[1] ?? "" })],
  [/detected modified configuration/, () => ({ code: "changedMeanwhile" })],
  [/failed to verify TOTP challenge/, () => ({ code: "wrongCode" })],
  [/user already has recovery keys/, () => ({ code: "recoveryExists" })],
  [/no webauthn configuration available/, () => ({ code: "noWebauthn" })],
  [/no yubico otp configuration|not setup for Yubico OTP/, () => ({ code: "noYubico" })],
  [/yubico: /, () => ({ code: "badOtp" })],
  [/no such challenge/, () => ({ code: "challengeGone" })],
  [/credential id already present/, () => ({ code: "keyRegistered" })],
  [/invalid credentials|no password set/, () => ({ code: "wrongPassword" })],
  [/can't set password on auth type '([^']*)'/, (m) => ({ code: "noPasswordHere", kind: m[1] ?? "" })],
  [/Parameter verification failed/, () => ({ code: "parameters" })],
];

/** Recognises PVE's text of a refusal, so that the screen can say it in the reader's language. */
export function knownRefusal(text: string): KnownRefusal | undefined {
  for (const [pattern, read] of TEXTS) {
    const match = pattern.exec(text);
    if (match !== null) return read(match);
  }
  return undefined;
}
