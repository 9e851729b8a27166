/** Why a parameter's value is refused: codes and limits only, the words are added where they are shown. */
export type Fault =
  | { readonly code: "missing" }
  | { readonly code: "not-in-schema" }
  | { readonly code: "needed-by"; readonly parameter: string }
  | { readonly code: "type"; readonly type: FieldType; readonly got: string }
  | { readonly code: "format"; readonly format: Format; readonly detail: string; readonly value: string }
  | { readonly code: "pattern" }
  | { readonly code: "max-length"; readonly max: number }
  | { readonly code: "min-length"; readonly min: number }
  | { readonly code: "maximum"; readonly max: number }
  | { readonly code: "minimum"; readonly min: number }
  | { readonly code: "choice"; readonly choices: readonly string[]; readonly value: string }
  /** Faults inside a text of `key=value` pairs, by key. */
  | { readonly code: "properties"; readonly faults: ReadonlyMap<string, Fault> }
  /** A text of `key=value` pairs that cannot be taken apart; `key` is the one that is meant, or empty. */
  | {
      readonly code: "property-list";
      readonly problem: "unknown-key" | "duplicate-key" | "no-default-key" | "missing-key";
      readonly key: string;
    };

export type FieldType = "string" | "boolean" | "integer" | "number";

/** PVE's named formats (api.md section 2). `detail` of a format fault says which of its texts applies. */
export type Format =
  | "userid"
  | "realm"
  | "tokenid"
  | "groupid"
  | "roleid"
  | "poolid"
  | "privilege"
  | "configid"
  | "vmid"
  | "storage"
  | "node"
  | "email"
  | "address"
  | "ldap-attribute"
  | "calendar-event"
  | "task-status";
