import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue, Column } from "./Column";
import { sortRows, toggleSort } from "./sorting";

interface Row {
  readonly name: CellValue;
  readonly on?: boolean;
}
const columns: readonly Column<Row>[] = [
  { id: "name", header: "Name", value: (row) => row.name },
  { id: "on", header: "On", value: (row) => row.on },
];
const names = (rows: readonly Row[]) => rows.map((row) => row.name);

test("compares numbers inside texts by value and leaves empty cells last in both directions", () => {
  const rows = [{ name: "vm10" }, { name: "" }, { name: "vm9" }, { name: null }];
  expect(names(sortRows(rows, columns, [{ id: "name", desc: false }], "en"))).toEqual(["vm9", "vm10", "", null]);
  expect(names(sortRows(rows, columns, [{ id: "name", desc: true }], "en"))).toEqual(["vm10", "vm9", "", null]);
});

test("sorts by several columns, true first, and ignores columns that are gone", () => {
  const rows = [
    { name: "b", on: false },
    { name: "a", on: true },
    { name: "a", on: false },
    { name: "b", on: true },
  ];
  const keys = ["gone", "on", "name"].map((id) => ({ id, desc: false }));
  expect(sortRows(rows, columns, keys, "en").map((row) => `${row.name}${row.on}`)).toEqual([
    "atrue",
    "btrue",
    "afalse",
    "bfalse",
  ]);
});

test("is stable: equal rows keep their order in either direction", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("x", "y", "")), fc.boolean(), (values, desc) => {
      const rows = values.map((name, at) => ({ name, at }));
      const sorted = sortRows(rows, columns, [{ id: "name", desc }], "en").map((row) => rows.indexOf(row as never));
      for (const value of ["x", "y", ""]) {
        const places = sorted.filter((at) => values[at] === value);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }),
  );
});

test("turns the direction alone, joins and leaves with Shift", () => {
  const asc = toggleSort([], "a", false);
  expect(asc).toEqual([{ id: "a", desc: false }]);
  expect(toggleSort(asc, "a", false)).toEqual([{ id: "a", desc: true }]);
  const both = toggleSort(asc, "b", true);
  expect(both.map((key) => key.id)).toEqual(["a", "b"]);
  expect(toggleSort(toggleSort(both, "b", true), "b", true)).toEqual(asc);
});
