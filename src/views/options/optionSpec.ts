import type { CallParams } from "../../api/endpoints/index";
import type { Field } from "../../api/schemas/field";
import { integer, text } from "../../api/schemas/fields";
import type { TextKey } from "../../i18n/catalogue";

/** The datacenter's options that this console edits. */
export type OptionName = keyof CallParams<"options.update"> &
  (
    | "keyboard"
    | "http_proxy"
    | "console"
    | "email_from"
    | "mac_prefix"
    | "u2f"
    | "webauthn"
    | "next-id"
    | "user-tag-access"
    | "registered-tags"
    | "consent-text"
  );

/** One field of an option's dialog; without `key` the field is the option's whole text. */
export interface OptionField {
  readonly key: string;
  readonly label: TextKey<"options">;
  readonly kind: "text" | "long" | "check" | "number" | "choice";
  readonly rule?: Field<unknown>;
  readonly hint?: TextKey<"options">;
  readonly placeholder?: string;
  /** Of a choice; the empty one is the default. */
  readonly choices?: readonly { readonly value: string; readonly label: TextKey<"options"> }[];
}

export interface OptionSpec {
  readonly name: OptionName;
  readonly label: TextKey<"options">;
  readonly fields: readonly OptionField[];
  /** What holds while it is unset; default: nothing. */
  readonly unset?: TextKey<"options">;
  /** What one should know before changing it. */
  readonly warning?: TextKey<"options">;
}

/** The field's key where the option is one text. */
export const WHOLE = "value";

const part = text({ pattern: /^[^,]*$/ });
const tags = text({ pattern: /^(?:[a-z0-9_][a-z0-9_\-+.]*(?:[;, ]+[a-z0-9_][a-z0-9_\-+.]*)*)?$/i });
const bound = integer({ min: 100, max: 1e9 });

function whole(label: TextKey<"options">, more: Partial<OptionField> = {}): readonly OptionField[] {
  return [{ key: WHOLE, label, kind: "text", ...more }];
}

/** All rows in the order of the real GUI. */
export const OPTIONS: readonly OptionSpec[] = [
  { name: "keyboard", label: "keyboard", unset: "defaultValue", fields: whole("keyboard", { hint: "keyboardHint", placeholder: "en-us" }) },
  { name: "http_proxy", label: "httpProxy", fields: whole("httpProxy", { placeholder: "http://" }) },
  {
    name: "console",
    label: "console",
    unset: "consoleDefault",
    fields: whole("console", {
      kind: "choice",
      choices: [
        { value: "", label: "consoleDefault" },
        { value: "vv", label: "consoleVv" },
        { value: "html5", label: "consoleHtml5" },
        { value: "xtermjs", label: "consoleXterm" },
      ],
    }),
  },
  { name: "email_from", label: "emailFrom", unset: "emailDefault", fields: whole("emailFrom", { placeholder: "root@$hostname" }) },
  { name: "mac_prefix", label: "macPrefix", fields: whole("macPrefix", { placeholder: "BC:24:11" }) },
  {
    name: "u2f",
    label: "u2f",
    warning: "factorsWarning",
    fields: [
      { key: "appid", label: "u2fAppId", kind: "text", rule: part, placeholder: "https://" },
      { key: "origin", label: "u2fOrigin", kind: "text", rule: part, placeholder: "https://" },
    ],
  },
  {
    name: "webauthn",
    label: "webauthn",
    warning: "factorsWarning",
    fields: [
      { key: "rp", label: "webauthnName", kind: "text", rule: part, hint: "webauthnNameHint" },
      { key: "origin", label: "webauthnOrigin", kind: "text", rule: part, hint: "webauthnOriginHint" },
      { key: "id", label: "webauthnId", kind: "text", rule: part, hint: "webauthnIdHint" },
      { key: "allow-subdomains", label: "webauthnSubdomains", kind: "check" },
    ],
  },
  {
    name: "next-id",
    label: "nextId",
    unset: "nextDefault",
    fields: [
      { key: "lower", label: "nextLower", kind: "number", rule: bound, placeholder: "100" },
      { key: "upper", label: "nextUpper", kind: "number", rule: bound, placeholder: "1000000" },
    ],
  },
  {
    name: "user-tag-access",
    label: "tagAccess",
    unset: "tagFree",
    fields: [
      {
        key: "user-allow",
        label: "tagMode",
        kind: "choice",
        choices: [
          { value: "", label: "tagFree" },
          { value: "existing", label: "tagExisting" },
          { value: "list", label: "tagList" },
          { value: "none", label: "tagNone" },
        ],
      },
      { key: "user-allow-list", label: "tagAllowed", kind: "text", rule: tags, hint: "tagsHint" },
    ],
  },
  { name: "registered-tags", label: "registeredTags", fields: whole("registeredTags", { rule: tags, hint: "registeredHint" }) },
  { name: "consent-text", label: "consent", fields: whole("consent", { kind: "long", hint: "consentHint" }) },
];
