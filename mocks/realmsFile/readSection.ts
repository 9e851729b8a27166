import { REALM_TYPES } from "../../src/api/schemas/realms";
import type { RealmType } from "../../src/engine/domainsCfg/realm";
import type { RealmId } from "../../src/engine/ids";
import { decodeText } from "../../src/engine/userCfg/encodedText";
import { toBytes } from "../../src/engine/userCfg/bytes";
import type { RealmEntry } from "../../src/engine/domainsCfg/realm";
import { allowsOption, requiredOptions } from "../../src/engine/domainsCfg/options";
import { optionField } from "./rules";
import type { OptionFault, RealmsWarning } from "./warning";

// White space as Perl's bytes know it; a line may hold any other character.
const PROPERTY = /^[\t-\r ]+([^\t-\r ]+)(?:[\t-\r ]+([^]*[^\t-\r ]))?[\t-\r ]*$/;
const NO_CONTEXT = { knowsPrivilege: () => false };

/** A line of the file and where it stands, from 1. */
export interface NumberedLine {
  readonly text: string;
  readonly line: number;
}

export function realmType(text: string): RealmType | undefined {
  return REALM_TYPES.find((type) => type === text);
}

/** Reads a section's lines; it is unusable where a required option is missing (config-files.md 4.2). */
export function readSection(
  id: RealmId,
  type: RealmType,
  lines: readonly NumberedLine[],
  end: number,
  report: (warning: RealmsWarning) => void,
): RealmEntry {
  const options = new Map<string, string>();
  for (const { text, line } of lines) {
    const [, option, raw] = PROPERTY.exec(text) ?? [];
    if (option === undefined) {
      report({ code: "section-line-unknown", line, realm: id, text });
      continue;
    }
    const read = readOption(type, option, raw, options);
    if ("why" in read) report({ code: "option-unusable", line, realm: id, option, why: read.why });
    else options.set(option, read.value);
  }
  const missing = requiredOptions(type).find((option) => !options.has(option));
  if (missing === undefined) return { id, type, options };
  report({ code: "option-missing", line: end, realm: id, option: missing });
  return { id, type: null };
}

function readOption(
  type: RealmType,
  option: string,
  raw: string | undefined,
  known: ReadonlyMap<string, string>,
): { readonly value: string } | { readonly why: OptionFault } {
  if (known.has(option)) return { why: { code: "duplicate" } };
  const field = optionField(option);
  if (field === undefined) return { why: { code: "unknown" } };
  if (!allowsOption(type, option)) return { why: { code: "unexpected" } };
  const value = raw ?? (field.type === "boolean" ? "1" : undefined);
  if (value === undefined) return { why: { code: "no-value" } };
  const decoded = field.decode(value, NO_CONTEXT);
  if (!decoded.ok) return { why: { code: "value", fault: decoded.fault } };
  return { value: option === "comment" ? decodeText(toBytes(value)) : value };
}
