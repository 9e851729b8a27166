import { describe, expect, it } from "vitest";
import { fromBytes, toBytes, trim } from "./bytes";
import { decodeText, encodeText } from "./encodedText";
import { splitList } from "./list";
import { expiryOf, plainDigits } from "./numbers";
import { compareBytes } from "./order";

describe("bytes", () => {
  it("are the UTF-8 of the text, one character each", () => {
    expect(toBytes("aé☃😀")).toBe("a\xc3\xa9\xe2\x98\x83\xf0\x9f\x98\x80");
    expect(toBytes("\ud800")).toBe("\xef\xbf\xbd");
    expect(fromBytes(toBytes(`\ufeff${"é".repeat(10_000)}`))).toBe(`\ufeff${"é".repeat(10_000)}`);
  });

  it("become U+FFFD where they are no UTF-8", () => {
    expect(fromBytes("\xe2\x98x\xff")).toBe("\ufffdx\ufffd");
  });

  it("have ASCII white space only", () => {
    expect(trim(" \t\v\f\r\xa0a b\x85 ")).toBe("\xa0a b\x85");
    expect(trim(" \t")).toBe("");
  });
});

describe("encoded text", () => {
  it.each([
    ["Ops: 50% café", "Ops%3A 50%25 caf%C3%A9"],
    ["line1\nline2", "line1%0Aline2"],
    ["O'Brien <x> ~", "O'Brien <x> ~"],
    ["\x7f\0", "%7F%00"],
  ])("%j is stored as %s", (text, stored) => {
    expect(encodeText(text)).toBe(stored);
    expect(decodeText(stored)).toBe(text);
  });

  it.each([
    ["%zz%4", "%zz%4"],
    ["caf%c3%a9", "café"],
    ["%E2%98", "\ufffd"],
    ["%2541", "%41"],
  ])("%s is read as %s", (stored, text) => {
    expect(decodeText(stored)).toBe(text);
  });
});

describe("splitList", () => {
  it.each([
    ["", []],
    [" ,; ", []],
    ["a", ["a"]],
    [",a;b\t c ,, d;", ["a", "b", "c", "d"]],
    ["a\x85b\xa0c", ["a", "b", "c"]],
    ["\0a, b\0\0c\0\0", ["", "a, b", "", "c"]],
    ["\0", []],
  ])("%j", (text, elements) => expect(splitList(text)).toEqual(elements));
});

describe("numbers", () => {
  it.each([
    ["0", "0"],
    ["000", "0"],
    ["0099", "99"],
    ["18446744073709551615", "18446744073709551615"],
    ["18446744073709551616", "1.84467440737096e+19"],
    ["100000000000000000000", "1e+20"],
    ["00000000000000000000000000000000001", "1"],
    ["9".repeat(400), "Inf"],
  ])("%s is written %s", (digits, plain) => expect(plainDigits(digits)).toBe(plain));

  it("keep the exact text where a number cannot hold it", () => {
    expect(expiryOf("007")).toEqual({ expire: 7 });
    expect(expiryOf("9007199254740993")).toEqual({ expire: 9007199254740992, expireExact: "9007199254740993" });
    expect(expiryOf("18446744073709551615")).toMatchObject({ expireExact: "18446744073709551615" });
    expect(expiryOf("1".repeat(25)).expireExact).toBe("1.11111111111111e+24");
  });
});

describe("compareBytes", () => {
  it("orders as the bytes of UTF-8 do", () => {
    const sorted = ["", "10", "9", "@g", "A", "a", "a-", "a.", "a_", "aa", "é", "\uffee", "😀", "😀a"];
    expect(sorted.toReversed().sort(compareBytes)).toEqual(sorted);
    expect(compareBytes("a", "a")).toBe(0);
  });
});
