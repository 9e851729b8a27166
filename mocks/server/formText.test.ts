import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeForm } from "./formText";

const decoded = (text: string) => Object.fromEntries(decodeForm(text));

describe("form text", () => {
  it("ends a pair at & and at ;", () => {
    expect(decoded("a=1;b=2&c=3")).toEqual({ a: "1", b: "2", c: "3" });
    expect(decoded("a=x%3By")).toEqual({ a: "x;y" });
  });

  it("cuts a value at a raw = and keeps an encoded one", () => {
    expect(decoded("a=b=c&d=b%3Dc")).toEqual({ a: "b", d: "b=c" });
  });

  it("tells an empty value from a key without =", () => {
    expect(decoded("a=&b&c=1")).toEqual({ a: "", c: "1" });
  });

  it("makes an array of a repeated key", () => {
    expect(decoded("a=1&a=2&a=3")).toEqual({ a: ["1", "2", "3"] });
  });

  it("reads + as a blank, bytes as UTF-8, and leaves a broken percent code alone", () => {
    expect(decoded("a=x+y%20z&b=%E2%98%83&c=100%&d=%zz")).toEqual({ a: "x y z", b: "☃", c: "100%", d: "%zz" });
  });

  it("keeps names that objects already know", () => {
    expect(decodeForm("__proto__=1").get("__proto__")).toBe("1");
  });

  it("reads back what encodeURIComponent wrote", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (name, value) => {
        const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
        expect(decodeForm(pair).get(name)).toBe(value);
      }),
    );
  });
});
