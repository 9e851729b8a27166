import { expect, test } from "vitest";
import { groupHeads, groupRows } from "./grouping";

const first = (text: string) => text.slice(0, 2);

test("puts the rows of a group together and keeps their order", () => {
  expect(groupRows(["b1x", "a1z", "b1a", "a10", "a1b"], first, "en")).toEqual(["a1z", "a10", "a1b", "b1x", "b1a"]);
  expect(groupRows(["10", "9", "1"], (text) => text, "en")).toEqual(["1", "9", "10"]);
});

test("heads each group once, with its size", () => {
  expect([...groupHeads(["a1", "a1", "b1"], first)]).toEqual([
    [0, "a1 (2)"],
    [2, "b1 (1)"],
  ]);
});
