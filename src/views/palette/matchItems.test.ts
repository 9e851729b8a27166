import { expect, test } from "vitest";
import { matchItems, prepared } from "./matchItems";
import type { PaletteItem, PaletteKind } from "./PaletteItem";

const item = (kind: PaletteKind, label: string, detail = "", words = ""): PaletteItem => ({
  id: `${kind}/${label}`,
  kind,
  label,
  detail,
  words,
  icon: "user",
  run: "/",
});

const items = prepared([
  item("user", "ann@pve", "Ann Bell"),
  item("viewAs", "View as ann@pve"),
  item("guest", "100 (annex)", "pve1"),
  item("page", "Users", "Datacenter"),
  item("action", "Create user", "", "add new"),
  item("role", "PVEAdmin"),
]);

const found = (text: string) => matchItems(items, text).map((one) => one.label);

test("the beginning of a label comes before the beginning of a word, before the middle, before what stands beside", () => {
  expect(found("ann")).toEqual(["ann@pve", "100 (annex)", "View as ann@pve"]);
  expect(found("user")).toEqual(["Users", "Create user"]);
  expect(found("admin")).toEqual(["PVEAdmin"]);
  expect(found("bell")).toEqual(["ann@pve"]);
});

test("all words must be there, in any order", () => {
  expect(found("ann view")).toEqual(["View as ann@pve"]);
  expect(found("new user")).toEqual(["Create user"]);
  expect(found("ann nobody")).toEqual([]);
});

test("an empty text shows where one can go and what one can do", () => {
  expect(found(" ")).toEqual(["Users", "Create user"]);
});

test("ten thousand items are searched within a key press", () => {
  const many = prepared(Array.from({ length: 10_000 }, (_, at) => item("user", `user${at}@pve`, `First${at} Last${at}`)));
  const began = performance.now();
  expect(matchItems(many, "last99 user")[0]?.label).toBe("user99@pve");
  expect(performance.now() - began).toBeLessThan(500);
});
