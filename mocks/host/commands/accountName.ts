const LONGEST_NAME = 32;
const FORBIDDEN = /^[-+~]|[:,/\s]/u;
const NUMERIC = /^-?\d+$/;
const PORTABLE = /^[a-zA-Z0-9_.][a-zA-Z0-9_.-]*\$?$/;
const NAME_REGEX = /^[a-zA-Z][a-zA-Z0-9_-]*\$?$/;

/** Joins the lines of a message as adduser wraps them. */
function wrapped(...lines: readonly string[]): string {
  return lines.join("\n            ");
}

/** Why adduser 3.152 (Debian 13) refuses a name for a new account; undefined if it does not. */
export function nameRefusal(name: string, allowBadNames: boolean): string | undefined {
  if (new TextEncoder().encode(name).length > LONGEST_NAME) {
    return `Usernames must be no more than ${LONGEST_NAME} bytes in length.`;
  }
  if (FORBIDDEN.test(name)) {
    return wrapped(
      "To avoid problems, the username must not start with a",
      "dash, plus sign, or tilde, and it must not contain any of the",
      "following: colon, comma, slash, or any whitespace characters",
      "including spaces, tabs, and newlines.",
    );
  }
  if (NUMERIC.test(name)) {
    return wrapped(
      "To avoid ambiguity with numerical UIDs, usernames which",
      "resemble numbers or negative numbers are not allowed.",
    );
  }
  if (!PORTABLE.test(name)) {
    return wrapped(
      "To avoid problems, the username should consist only of",
      "letters, digits, underscores, periods, at signs and dashes, and",
      "not start with a dash (as defined by IEEE Std 1003.1-2001). For",
      "compatibility with Samba machine accounts, $ is also supported",
      "at the end of the username.  (Use the `--allow-all-names' option",
      "to bypass this restriction.)",
    );
  }
  if (allowBadNames || NAME_REGEX.test(name)) return undefined;
  return wrapped(
    "Please enter a username matching the regular expression",
    "configured via the NAME_REGEX configuration variable.  Use the",
    "`--allow-bad-names' option to relax this check or reconfigure",
    "NAME_REGEX in configuration.",
  );
}
