import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDomainsCfg } from "./read";
import { usableRealm } from "../../src/engine/domainsCfg/realm";
import { realmsWarningText } from "./warning";
import { writeDomainsCfg } from "../../src/engine/domainsCfg/write";

function reading(text: string) {
  const { realms, warnings } = readDomainsCfg(text);
  return { realms, texts: warnings.map((warning) => `${warning.line}${realmsWarningText(warning)}`) };
}

function written(text: string): string {
  const result = writeDomainsCfg(readDomainsCfg(text).realms);
  return "text" in result ? result.text : `refused: ${result.refused.code}`;
}

const LDAP = "\tserver1 ldap.example.com\n\tbase_dn dc=example\n\tuser_attr uid\n";

describe("domains.cfg", () => {
  it("always has pam and pve, with a comment", () => {
    expect(written("")).toBe(
      "pam: pam\n\tcomment Linux PAM standard authentication\n\npve: pve\n\tcomment Proxmox VE authentication server\n\n",
    );
    expect(usableRealm(readDomainsCfg(`ldap: pam\n${LDAP}`).realms, "pam")?.type).toBe("pam");
  });

  it("writes the comment first, then what is required, then the rest, each sorted", () => {
    const text = `pam: pam\n\tcomment a\n\npve: pve\n\tcomment b\n\nLDAP: corp\n${LDAP}\tverify\n\tbind_dn cn=x, o=y  \n\tcomment caf%C3%A9%3A\n\tcase-sensitive 0\n`;
    expect(written(text)).toBe(
      "pam: pam\n\tcomment a\n\npve: pve\n\tcomment b\n\n" +
        "ldap: corp\n\tcomment caf%C3%A9%3A\n\tbase_dn dc=example\n\tserver1 ldap.example.com\n\tuser_attr uid\n" +
        "\tbind_dn cn=x, o=y\n\tcase-sensitive 0\n\tverify 1\n\n",
    );
    expect(usableRealm(readDomainsCfg(text).realms, "corp")?.options.get("comment")).toBe("café:");
  });

  it("warns of what it leaves out", () => {
    const text = [
      "junk here and there",
      "# a comment",
      "nis: old",
      "\tserver x",
      "",
      "ldap: 1bad",
      "",
      `ldap: corp`,
      "\tserver1 ldap.example.com",
      "\t# not here",
      "\tbase_dn dc=example",
      "\tuser_attr uid",
      "\tport 99999",
      "\tclient-id x",
      "\tcolour red",
      "\tmode",
      "\tbase_dn again",
      "pve: pve",
      "",
      "ad: half",
      "\tserver1 ad.example.com",
    ].join("\n");
    expect(reading(text).texts).toEqual([
      "1 - ignore config line: junk here and there",
      "3 (skip section 'old'): unsupported type 'nis'",
      "6 (skip section '1bad'): value does not look like a valid realm",
      "13 (section 'corp') - unable to parse value of 'port': value must have a maximum value of 65535",
      "14 (section 'corp') - unable to parse value of 'client-id': unexpected property 'client-id'",
      "15 (section 'corp') - unable to parse value of 'colour': unknown property type",
      "16 (section 'corp') - unable to parse value of 'mode': got undefined value",
      "17 (section 'corp') - unable to parse value of 'base_dn': duplicate attribute",
      "18 (section 'corp') - ignore config line: pve: pve",
      "21 (skip section 'half'): missing value for required option 'domain'",
    ]);
  });

  it("takes any character but blanks and line ends for a part of a value", () => {
    const base = "ou=\u2028x\u00a0";
    const { realms, warnings } = readDomainsCfg(`ldap: corp\n\tserver1 a.b\n\tuser_attr uid\n\tbase_dn ${base} \n`);
    expect(warnings).toEqual([]);
    expect(usableRealm(realms, "corp")?.options.get("base_dn")).toBe(base);
  });

  it("cannot be written while a section is unusable", () => {
    expect(written("ad: half\n\tserver1 ad.example.com\n")).toBe("refused: section-type-unknown");
  });

  it("keeps one default and the last of two sections with one name", () => {
    const text = `pve: pve\n\tdefault 1\n\nldap: corp\n${LDAP}\tdefault 1\n\nopenid: corp\n\tclient-id x\n\tissuer-url y\n\tdefault\n`;
    const { realms } = readDomainsCfg(text);
    expect(usableRealm(realms, "corp")?.type).toBe("openid");
    expect(
      [...realms.values()].filter((entry) => entry.type !== null && entry.options.get("default") === "1"),
    ).toHaveLength(1);
  });

  it("reads any text, and what it writes is stable", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "ldap: corp",
        "openid: __proto__",
        "pam: pam",
        "",
        "\tdefault 1",
        "\tcomment %C3%A9",
        "\ttfa type=oath",
      ),
      fc.constantFrom("\tserver1 a.b", "\tbase_dn x", "\tuser_attr uid", "\tclient-id 1", "\tissuer-url https://x"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const once = written(lines.join("\n"));
        if (!once.startsWith("refused")) expect(written(once)).toBe(once);
      }),
    );
  });
});
