/** Why a write of realms was refused. */
export type RealmRefusal =
  | { readonly code: "realm-exists" | "realm-does-not-exist"; readonly realm: string }
  | { readonly code: "type-built-in"; readonly type: string }
  | { readonly code: "check-connection-not-for-type" | "type-unknown" | "no-options" | "digest" }
  | { readonly code: "option-unexpected"; readonly option: string }
  | { readonly code: "line-feed" }
  | { readonly code: "option-missing"; readonly option: string }
  /** Found while the file was written. */
  | { readonly code: "section-option-missing"; readonly realm: string; readonly option: string }
  | { readonly code: "section-type-unknown" };

/** PVE's text for it, with its newline and without the endpoint's prefix (api.md 4.12). */
export function realmRefusalText(refusal: RealmRefusal): string {
  return `${sentence(refusal)}\n`;
}

function sentence(refusal: RealmRefusal): string {
  switch (refusal.code) {
    case "realm-exists":
      return `domain '${refusal.realm}' already exists`;
    case "realm-does-not-exist":
      return `authentication domain '${refusal.realm}' does not exist`;
    case "type-built-in":
      return `unable to create builtin type '${refusal.type}'`;
    case "check-connection-not-for-type":
      return "'check-connection' parameter can only be set for realms of type 'ldap' or 'ad'";
    case "type-unknown":
      return "cannot lookup undefined type! at /usr/share/perl5/PVE/API2/Domains.pm line 261.";
    case "no-options":
      return "no options specified";
    case "digest":
      return "detected modified configuration - file changed by other user? Try again.";
    case "option-unexpected":
      return `unexpected property '${refusal.option}'`;
    case "line-feed":
      return "property contains a line feed";
    case "option-missing":
      return `missing value for required option '${refusal.option}'`;
    case "section-option-missing":
      return `section '${refusal.realm}' - missing value for required option '${refusal.option}'`;
    case "section-type-unknown":
      return "unknown section type ''";
  }
}
