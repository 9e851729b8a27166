import { encodeText } from "../userCfg/encodedText";
import type { Realm, Realms } from "./realm";
import { allowsOption, requiredOptions } from "./options";

/** Why the whole file cannot be written. */
export type UnwritableRealms =
  | { readonly code: "section-option-missing"; readonly realm: string; readonly option: string }
  | { readonly code: "section-type-unknown" };

export type WrittenRealms = { readonly text: string } | { readonly refused: UnwritableRealms };

/**
 * Writes realms as a `domains.cfg`; one unusable section keeps the whole file from being written
 * (config-files.md 4.3).
 */
export function writeDomainsCfg(realms: Realms): WrittenRealms {
  const sections: string[] = [];
  for (const entry of realms.values()) {
    if (entry.type === null) return { refused: { code: "section-type-unknown" } };
    const missing = requiredOptions(entry.type).find((option) => !entry.options.has(option));
    if (missing !== undefined) {
      return { refused: { code: "section-option-missing", realm: entry.id, option: missing } };
    }
    sections.push(sectionText(entry));
  }
  return { text: sections.join("") };
}

function sectionText({ id, type, options }: Realm): string {
  const required = requiredOptions(type);
  const others = [...options.keys()].filter((option) => option !== "comment" && !required.includes(option)).sort();
  const names = ["comment", ...required, ...others].filter((option) => allowsOption(type, option));
  const lines = names.flatMap((option) => {
    const value = options.get(option) ?? "";
    return value === "" ? [] : [`\t${option} ${option === "comment" ? encodeText(value) : value}\n`];
  });
  return `${type}: ${id}\n${lines.join("")}\n`;
}
