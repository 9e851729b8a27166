const PASSWORD = /^([cbdefghijklnrtuv]{12})[cbdefghijklnrtuv]{32}$/;

/**
 * The key of a Yubico one-time password, its first 12 characters; `undefined` for a text of another form. Whether
 * the password is genuine is known to Yubico's server alone, which a sandbox does not ask: every well-formed one
 * counts as confirmed, also a second time.
 */
export function yubicoKey(password: string): string | undefined {
  return PASSWORD.exec(password)?.[1];
}
