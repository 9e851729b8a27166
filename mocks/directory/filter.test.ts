import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstValue, isBelow, sameDn } from "./dn";
import { readFilter } from "./filter";

const ENTRY = {
  dn: "uid=ann,ou=people,dc=x",
  attributes: new Map([
    ["objectClass", ["person", "top"]],
    ["mail", ["Ann.Berg@x.example"]],
    ["memberOf", ["CN=VM Admins, OU=Groups,DC=x"]],
    ["number", ["5"]],
  ]),
};

describe("an LDAP filter", () => {
  it.each([
    ["(objectclass=PERSON)", true],
    ["objectClass=person", true],
    ["(objectClass=*)", true],
    ["(telephone=*)", false],
    ["(mail=ann*example)", true],
    ["(mail=*berg*x*)", true],
    ["(mail=*x*berg*)", false],
    ["(mail=ann.berg@x.example*example)", false],
    ["(memberOf=cn=vm admins,ou=groups,dc=x)", true],
    ["(&(objectClass=person)(!(mail=*other*)))", true],
    ["(|(mail=none)(number>=4))", true],
    ["(number<=4)", false],
    ["(mail~=ann.berg@x.example)", true],
    ["(&)", true],
    ["(|)", false],
    ["(mail=\\2a)", false],
  ])("%s: %s", (text, fits) => {
    expect(readFilter(text)?.(ENTRY)).toBe(fits);
  });

  it.each(["", "(", "()", "(mail)", "(&(mail=x)", "(!(a=b)(c=d))", "(a=b))", "(a=b)(c=d)", "(&x)", "(!)"])(
    "does not read %j",
    (text) => {
      expect(readFilter(text)).toBeUndefined();
    },
  );

  it("never throws", () => {
    const part = fc.constantFrom("(", ")", "&", "|", "!", "a", "=", "*", "\\", "2a");
    fc.assert(fc.property(fc.array(part).map((parts) => parts.join("")), (text) => void readFilter(text)?.(ENTRY)));
  });
});

it("names are compared without regard to case and blanks", () => {
  expect(sameDn("CN = VM Admins, DC=x")).toBe("cn=vm admins,dc=x");
  expect(isBelow("uid=a,DC=x", "dc=X")).toBe(true);
  expect(isBelow("uid=a,dc=xx", "dc=x")).toBe(false);
  expect(isBelow("dc=x", "dc=x")).toBe(true);
  expect(firstValue("CN=Berg\\, Ann,OU=x")).toBe("Berg, Ann");
});
