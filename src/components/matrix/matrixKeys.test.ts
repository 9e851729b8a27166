import { expect, it } from "vitest";
import { matrixKey } from "./matrixKeys";

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false });
const size = { rows: 50, columns: 20 };

it.each([
  ["ArrowDown", false, { row: 6, col: 3 }],
  ["ArrowLeft", false, { row: 5, col: 2 }],
  ["PageDown", false, { row: 15, col: 3 }],
  ["PageUp", false, { row: 0, col: 3 }],
  ["Home", false, { row: 5, col: 0 }],
  ["End", true, { row: 49, col: 19 }],
  ["ArrowRight", true, { row: 5, col: 19 }],
])("%s (with Ctrl: %s) stays inside the table", (name, far, place) => {
  expect(matrixKey(key(name, far), { row: 5, col: 3 }, size)).toEqual(place);
});

it("leaves other keys alone", () => {
  expect(matrixKey(key("a"), { row: 0, col: 0 }, size)).toBeUndefined();
});
