import fc from "fast-check";
import { expect, test } from "vitest";
import { applied, type Change, difference, inverted, PatchMismatch } from "./patch";

const names = fc.constantFrom("a", "b", "__proto__", "constructor", "100");
const { plain } = fc.letrec((tie) => ({
  plain: fc.oneof(
    { maxDepth: 3 },
    fc.integer(),
    fc.string(),
    fc.string({ minLength: 120, maxLength: 150, unit: fc.constantFrom("x", "y", "\n") }),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.array(fc.tuple(names, tie("plain")), { maxLength: 4 }).map((entries) => new Map(entries)),
    fc.array(fc.tuple(names, tie("plain")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

test("a change leads to the other value, its inverse leads back", () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      const change: Change = difference(before, after) ?? { kind: "value", before, after };
      expect(applied(before, change)).toEqual(after);
      expect(applied(after, inverted(change))).toEqual(before);
      expect(inverted(inverted(change))).toEqual(change);
    }),
  );
});

test("equal values give no change", () => {
  const value = new Map([["a", { list: "x" }]]);
  expect(difference(value, new Map(value))).toBeUndefined();
});

test("a long text is stored as a splice", () => {
  const before = `${"user\n".repeat(100)}end`;
  const after = `${"user\n".repeat(50)}new\n${"user\n".repeat(50)}end`;
  expect(difference(before, after)).toEqual({ kind: "text", at: 250, removed: "", inserted: "new\n" });
  expect(() => applied("short", { kind: "text", at: 250, removed: "y", inserted: "x" })).toThrow(PatchMismatch);
});
