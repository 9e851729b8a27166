import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REALM_TYPES } from "../../src/api/schemas/realms";
import type { RealmType } from "../../src/engine/domainsCfg/realm";
import type { RealmId } from "../../src/engine/ids";
import { readDomainsCfg } from "./read";
import type { RealmEntry, Realms } from "../../src/engine/domainsCfg/realm";
import { allowsOption, requiredOptions } from "../../src/engine/domainsCfg/options";
import { optionNames } from "./rules";
import { writeDomainsCfg } from "../../src/engine/domainsCfg/write";

const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
/** A line's text in any script, without blanks at its ends, as the file keeps it. */
const line = fc
  .string({ unit: "binary", minLength: 1, maxLength: 30 })
  .map((text) => text.replaceAll(/[\ud800-\udfff]/g, "é").replaceAll(/^[\t-\r ]+|[\t-\r ]+$|[\n\r]/g, ""))
  .filter((text) => text !== "" && !/^[\t-\r ]|[\t-\r ]$/.test(text));
const flag = fc.constantFrom("0", "1");
const noBlank = fc.stringMatching(/^[!-~]{2,12}$/);
const list = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(", "));
const choice = (...values: readonly string[]) => fc.constantFrom(...values);

/** How a value of each option may look; an option that is not named here takes any line. */
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  default: fc.constant("0"),
  tfa: choice("type=oath", "type=yubico,id=1,key=a:b,url=https://x", "type=oath,digits=8,step=60"),
  server1: choice("ldap.example.com", "10.0.0.1", "fd00::1"),
  server2: choice("b.example", "::1"),
  port: fc.integer({ min: 1, max: 65_535 }).map(String),
  mode: choice("ldap", "ldaps", "ldap+starttls"),
  secure: flag,
  sslversion: choice("tlsv1", "tlsv1_1", "tlsv1_2", "tlsv1_3"),
  verify: flag,
  "case-sensitive": flag,
  domain: noBlank,
  user_attr: noBlank,
  user_classes: list,
  group_classes: list,
  group_name_attr: word,
  sync_attributes: choice("email=mail", "email=mail, firstname=givenName,keys=x y"),
  "sync-defaults-options": choice("scope=both", "full=1,purge=1", "enable-new=off,remove-vanished=acl;entry,scope=users"),
  autocreate: flag,
  "groups-claim": fc.stringMatching(/^[A-Za-z0-9.\-_]{1,9}$/),
  "groups-autocreate": flag,
  "groups-overwrite": flag,
  prompt: noBlank,
  "acr-values": fc.stringMatching(/^[a-z:.]{1,9}$/),
  audiences: fc.stringMatching(/^[a-z:.]{1,9}$/),
  "query-userinfo": flag,
};

function valueOf(option: string): fc.Arbitrary<string> {
  return VALUES[option] ?? line;
}

function sectionOf(type: RealmType, id: string): fc.Arbitrary<RealmEntry> {
  const names = optionNames().filter((option) => allowsOption(type, option));
  const record = fc.record(Object.fromEntries(names.map((name) => [name, valueOf(name)])), {
    requiredKeys: [...requiredOptions(type), ...(type === "pam" || type === "pve" ? ["comment"] : [])],
  });
  return record.map((options) => ({ id: id as RealmId, type, options: new Map(Object.entries(options)) }));
}

const realmName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{1,10}$/).filter((name) => name !== "pam" && name !== "pve");

const realms: fc.Arbitrary<Realms> = fc
  .tuple(
    sectionOf("pam", "pam"),
    sectionOf("pve", "pve"),
    fc
      .uniqueArray(fc.oneof(realmName, fc.constantFrom("__proto__", "constructor").map((name) => `x${name}`)), { maxLength: 4 })
      .chain((names) =>
        fc.tuple(...names.map((name) => fc.constantFrom("ad", "ldap", "openid").chain((type) => sectionOf(type as RealmType, name)))),
      ),
  )
  .map(([pam, pve, others]) => new Map([...others, pam, pve].map((entry) => [entry.id, entry])));

function plain(all: Realms) {
  return [...all.values()].map((entry) => (entry.type === null ? entry.id : [entry.id, entry.type, Object.fromEntries(entry.options)]));
}

describe("domains.cfg, there and back", () => {
  it.each(REALM_TYPES)("%s: every option that it may have", (type) => {
    const id = type === "pam" || type === "pve" ? type : "there";
    fc.assert(
      fc.property(sectionOf(type, id), (entry) => {
        const written = writeDomainsCfg(new Map([[entry.id, entry]]));
        const text = "text" in written ? written.text : "";
        const { realms: read, warnings } = readDomainsCfg(text);
        expect(warnings).toEqual([]);
        expect(plain(new Map([[entry.id, read.get(entry.id) ?? entry]]))).toEqual(plain(new Map([[entry.id, entry]])));
      }),
      { numRuns: 60 },
    );
  });

  it("reads what it wrote as it was, and writes it to the same byte", () => {
    fc.assert(
      fc.property(realms, (all) => {
        const written = writeDomainsCfg(all);
        const text = "text" in written ? written.text : "";
        const { realms: read, warnings } = readDomainsCfg(text);
        expect(warnings).toEqual([]);
        expect(plain(read)).toEqual(plain(all));
        expect(writeDomainsCfg(read)).toEqual({ text });
      }),
      { numRuns: 80 },
    );
  });

  it("reads any text without failing, and what it then writes is stable", () => {
    const type = fc.constantFrom(...REALM_TYPES, "nis", "");
    const head = fc.tuple(type, fc.oneof(realmName, fc.string())).map(([kind, name]) => `${kind}: ${name}`);
    const option = fc.constantFrom(...optionNames()).chain((name) => fc.oneof(valueOf(name), fc.string()).map((value) => `\t${name} ${value}`));
    const junk = fc.oneof(head, option, option, fc.constantFrom("", "# note", "\u00a0", "\t"), fc.string({ unit: "binary" }));
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(junk, { maxLength: 25 }).map((lines) => lines.join("\n")));
    fc.assert(
      fc.property(text, (any) => {
        const first = writeDomainsCfg(readDomainsCfg(any).realms);
        if ("text" in first) expect(writeDomainsCfg(readDomainsCfg(first.text).realms)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});
