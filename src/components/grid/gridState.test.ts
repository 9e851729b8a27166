import fc from "fast-check";
import { expect, test } from "vitest";
import type { Column } from "./Column";
import { isShown, orderColumns, parseGridState, storedGridState } from "./gridState";
import { gridTemplate } from "./template";

const column = (id: string, more: Partial<Column<string>> = {}): Column<string> => ({
  id,
  header: id,
  value: (row) => row,
  ...more,
});
const ids = (columns: readonly Column<string>[]) => columns.map((item) => item.id).join("");

test("survives any damaged state", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const state = parseGridState(value);
      expect(state === undefined || state.widths instanceof Map).toBe(true);
    }),
  );
});

test("reads back what it stored and drops widths and parts that make no sense", () => {
  const state = {
    sort: [{ id: "a", desc: true }],
    visible: new Map([["__proto__", false]]),
    order: ["b", "a"],
    widths: new Map([["a", 200]]),
    density: "comfortable" as const,
  };
  expect(parseGridState(JSON.parse(JSON.stringify(storedGridState(state))))).toEqual(state);
  const damaged = parseGridState({ sort: "x", widths: [["a", -1], ["b", "2"], 3], order: [1, "a"], density: "huge" });
  expect(damaged).toEqual({ sort: [], visible: new Map(), order: ["a"], widths: new Map(), density: "dense" });
});

test("puts a column that is new since then after the one it is declared after", () => {
  const columns = ["a", "b", "c", "d"].map((id) => column(id));
  expect(ids(orderColumns(columns, []))).toBe("abcd");
  expect(ids(orderColumns(columns, ["d", "b", "gone", "a"]))).toBe("dbca");
});

test("shows by choice, else as declared, and always what cannot be hidden", () => {
  const state = parseGridState({ visible: [["a", true], ["b", false], ["c", false]] });
  if (state === undefined) throw new Error("unreadable");
  const shown = [column("a", { hidden: true }), column("b"), column("c", { hideable: false }), column("d")];
  expect(ids(shown.filter((item) => isShown(item, state)))).toBe("acd");
});

test("gives the width that is left to flexible columns, else to the last", () => {
  const fixed = [column("a", { width: 100 }), column("b", { width: 80 })];
  expect(gridTemplate(fixed, new Map())).toEqual({ tracks: "100px minmax(80px, 1fr)", minWidth: 180 });
  const flexible = [column("a", { flex: 2 }), column("b", { width: 80 })];
  expect(gridTemplate(flexible, new Map()).tracks).toBe("minmax(140px, 2fr) 80px");
  expect(gridTemplate(flexible, new Map([["a", 300]])).tracks).toBe("300px minmax(80px, 1fr)");
});
