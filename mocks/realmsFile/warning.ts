import type { Fault } from "../../src/api/schemas/fault";
import { faultText } from "../messages/faults";

/** What reading a `domains.cfg` left out; `line` counts from 1. */
export type RealmsWarning = { readonly line: number } & (
  | { readonly code: "line-unknown"; readonly text: string }
  | { readonly code: "realm-invalid"; readonly realm: string }
  | { readonly code: "type-unsupported"; readonly realm: string; readonly type: string }
  | { readonly code: "section-line-unknown"; readonly realm: string; readonly text: string }
  | { readonly code: "option-unusable"; readonly realm: string; readonly option: string; readonly why: OptionFault }
  | { readonly code: "option-missing"; readonly realm: string; readonly option: string }
);

export type OptionFault =
  | { readonly code: "unknown" | "unexpected" | "duplicate" | "no-value" }
  | { readonly code: "value"; readonly fault: Fault };

/** PVE's text for a warning, without its prefix that names file and line (config-files.md 4.2). */
export function realmsWarningText(warning: RealmsWarning): string {
  switch (warning.code) {
    case "line-unknown":
      return ` - ignore config line: ${warning.text}`;
    case "realm-invalid":
      return ` (skip section '${warning.realm}'): value does not look like a valid realm`;
    case "type-unsupported":
      return ` (skip section '${warning.realm}'): unsupported type '${warning.type}'`;
    case "section-line-unknown":
      return ` (section '${warning.realm}') - ignore config line: ${warning.text}`;
    case "option-unusable": {
      const { realm, option, why } = warning;
      return ` (section '${realm}') - unable to parse value of '${option}': ${optionFaultText(option, why)}`;
    }
    case "option-missing":
      return ` (skip section '${warning.realm}'): missing value for required option '${warning.option}'`;
  }
}

function optionFaultText(option: string, why: OptionFault): string {
  switch (why.code) {
    case "unknown":
      return "unknown property type";
    case "unexpected":
      return `unexpected property '${option}'`;
    case "duplicate":
      return "duplicate attribute";
    case "no-value":
      return "got undefined value";
    case "value":
      return faultText(option, why.fault).trimEnd();
  }
}
