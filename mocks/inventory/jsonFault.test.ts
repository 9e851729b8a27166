import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFaultAt } from "./jsonFault";

test.each([
  ['[\n{"type": }]', 11],
  ["[1,]", 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ["[1", 2],
  ["", 0],
  ["[1] x", 4],
  ["nul", 0],
  ['"open', 0],
])("%j is faulty at %i", (text, offset) => {
  expect(jsonFaultAt(text)).toBe(offset);
});

test("JSON has no fault, and what is cut off is faulty where it ends or before", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, cut) => {
      expect(jsonFaultAt(text)).toBe(text.length);
      expect(jsonFaultAt(text.slice(0, cut % (text.length + 1)))).toBeLessThanOrEqual(text.length);
    }),
  );
});
