import { expect, test } from "vitest";
import { filterKey, parseFilters, withFilter } from "./savedFilters";

test("reads what was kept and leaves out what is damaged", () => {
  const good = { name: "mine", parts: { q: "web" } };
  expect(parseFilters([good, { name: 1, parts: {} }, { name: "x", parts: { q: 3 } }, null, "text"])).toEqual([good]);
  expect(parseFilters({ name: "mine" })).toEqual([]);
});

test("equal filters have equal keys, whatever their order and empty parts", () => {
  expect(filterKey({ role: "A", q: "x", kind: "" })).toBe(filterKey({ q: "x", role: "A" }));
  expect(filterKey({ q: "x" })).not.toBe(filterKey({ q: "y" }));
});

test("a name is kept once", () => {
  const saved = withFilter([{ name: "b", parts: { q: "1" } }], { name: "a", parts: {} });
  expect(withFilter(saved, { name: "b", parts: { q: "2" } })).toEqual([
    { name: "a", parts: {} },
    { name: "b", parts: { q: "2" } },
  ]);
});
