import type { Text, TextKey } from "../../i18n/catalogue";

const KNOWN = [
  "line-unknown",
  "user-invalid",
  "user-expire-invalid",
  "token-invalid",
  "token-expire-invalid",
  "token-without-user",
  "group-invalid",
  "group-member-invalid",
  "role-invalid",
  "privilege-unknown",
  "pool-invalid",
  "pool-guest-invalid",
  "pool-guest-duplicate",
  "pool-storage-invalid",
  "acl-path-invalid",
  "acl-role-invalid",
  "acl-role-unknown",
  "acl-group-unknown",
  "acl-user-unknown",
  "acl-subject-invalid",
  "realm-invalid",
  "type-unsupported",
  "section-line-unknown",
  "option-unusable",
  "option-missing",
] as const;

/** What a warning of the import means, by its code (config-files.md sections 3.3 and 4.2). */
export function warningWords(code: string, t: Text<"sandbox">): string {
  const known = KNOWN.find((one) => one === code);
  const key: TextKey<"sandbox"> = known === undefined ? "warnings.other" : `warnings.${known}`;
  return t(key);
}
