import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optional } from "./field";
import { integer, text } from "./fields";
import { looseFlag, properties, splitProperties } from "./propertyString";

const context = { knowsPrivilege: () => false };
const field = properties({ size: integer({ max: 8 }), on: optional(looseFlag()), note: optional(text()) }, { max: 30 });

describe("texts of key=value pairs", () => {
  it("stay the text that was given", () => {
    expect(field.decode("size=6,on=yes, ,note=a=b", context)).toEqual({ ok: true, value: "size=6,on=yes, ,note=a=b" });
  });

  it.each([
    ["colour=red", "unknown-key", "colour"],
    ["size=1,size=2", "duplicate-key", "size"],
    ["big", "no-default-key", ""],
    ["=1", "missing-key", ""],
  ])("%s cannot be taken apart", (value, problem, key) => {
    expect(field.decode(value, context)).toEqual({ ok: false, fault: { code: "property-list", problem, key } });
  });

  it("tell the faults of all pairs together", () => {
    const faults = new Map<string, unknown>([
      ["on", { code: "type", type: "boolean", got: "maybe" }],
      ["size", { code: "missing" }],
    ]);
    expect(field.decode("on=maybe", context)).toEqual({ ok: false, fault: { code: "properties", faults } });
  });

  it("have a limit of their own", () => {
    expect(field.decode(`size=1,note=${"x".repeat(30)}`, context)).toMatchObject({ fault: { code: "max-length" } });
    expect(field.decode(["size=1"], context)).toMatchObject({ fault: { code: "type" } });
  });

  it("take any text without falling over", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(splitProperties(value, ["a"])).toHaveProperty("ok");
      }),
    );
  });
});
