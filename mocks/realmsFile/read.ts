import type { RealmId } from "../../src/engine/ids";
import { asRealmId } from "../../src/engine/names";
import { type RealmEntry, type Realms, usableRealm } from "../../src/engine/domainsCfg/realm";
import { type NumberedLine, readSection, realmType } from "./readSection";
import { BUILT_IN_REALMS, allowsOption } from "../../src/engine/domainsCfg/options";
import type { RealmsWarning } from "./warning";

// White space as Perl's bytes know it.
const HEADER = /^([^\t-\r ]+):[\t-\r ]*([^\t-\r ]+)[\t-\r ]*$/;
const COMMENT = /^[\t-\r ]*#/;
const BLANK = /^[\t-\r ]*$/;

export interface ReadRealms {
  readonly realms: Realms;
  /** In the order of reading. */
  readonly warnings: readonly RealmsWarning[];
}

/** Reads the text of a `domains.cfg`. It never fails: what cannot be used is left out, with a warning. */
export function readDomainsCfg(text: string): ReadRealms {
  const realms = new Map<RealmId, RealmEntry>();
  const warnings: RealmsWarning[] = [];
  const report = (warning: RealmsWarning) => void warnings.push(warning);
  const lines = text
    .split("\n")
    .map((raw, at): NumberedLine => ({ text: raw, line: at + 1 }))
    .filter(({ text: raw }) => !COMMENT.test(raw));
  let at = 0;
  while (at < lines.length) {
    const head = lines[at++];
    if (head === undefined || BLANK.test(head.text)) continue;
    const [, type = "", name] = HEADER.exec(head.text) ?? [];
    if (name === undefined) {
      report({ code: "line-unknown", line: head.line, text: head.text });
      continue;
    }
    const start = at;
    while (at < lines.length && !BLANK.test(lines[at]?.text ?? "")) at++;
    const section = lines.slice(start, at);
    const end = section.at(-1)?.line ?? head.line;
    const entry = sectionEntry(type.toLowerCase(), name, head.line, section, end, report);
    if (entry === undefined) continue;
    realms.delete(entry.id);
    realms.set(entry.id, entry);
  }
  return { realms: withOneDefault(withBuiltIn(realms)), warnings };
}

function sectionEntry(
  typeText: string,
  name: string,
  line: number,
  section: readonly NumberedLine[],
  end: number,
  report: (warning: RealmsWarning) => void,
): RealmEntry | undefined {
  const id = asRealmId(name);
  const type = realmType(typeText);
  if (id === undefined) report({ code: "realm-invalid", line, realm: name });
  else if (type === undefined) report({ code: "type-unsupported", line, realm: name, type: typeText });
  else return readSection(id, type, section, end, report);
  return undefined;
}

/** `pam` and `pve` are always there, of their own type and with a comment (config-files.md 4.4). */
function withBuiltIn(realms: Map<RealmId, RealmEntry>): Map<RealmId, RealmEntry> {
  for (const [name, comment] of BUILT_IN_REALMS) {
    const id = name as RealmId;
    const stored = [...(usableRealm(realms, name)?.options ?? [])];
    const options = new Map(stored.filter(([option]) => allowsOption(name, option)));
    if ((options.get("comment") ?? "") === "") options.set("comment", comment);
    realms.set(id, { id, type: name, options });
  }
  return realms;
}

/** The first default stays, any further one loses its mark. */
function withOneDefault(realms: Map<RealmId, RealmEntry>): Realms {
  let found = false;
  for (const [id, entry] of realms) {
    if (entry.type === null || entry.options.get("default") !== "1") continue;
    if (found) realms.set(id, { ...entry, options: without(entry.options, "default") });
    found = true;
  }
  return realms;
}

/** The options without one of them. */
export function without(options: ReadonlyMap<string, string>, option: string): ReadonlyMap<string, string> {
  return new Map([...options].filter(([name]) => name !== option));
}
