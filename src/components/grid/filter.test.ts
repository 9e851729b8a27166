import { expect, test } from "vitest";
import type { Column } from "./Column";
import { matchesAll, searchTexts, searchWords } from "./filter";

interface Row {
  readonly id: string;
  readonly on: boolean;
}
const columns: readonly Column<Row>[] = [
  { id: "id", header: "Id", value: (row) => row.id },
  { id: "on", header: "On", value: (row) => row.on, text: (row) => (row.on ? "Yes" : "No") },
];

function find(rows: readonly Row[], search: string): readonly string[] {
  const texts = searchTexts(rows, columns);
  const words = searchWords(search);
  return rows.filter((_row, at) => matchesAll(texts[at] ?? "", words)).map((row) => row.id);
}

test("finds rows in which every word occurs, over all columns, whatever the case and width", () => {
  const rows = [
    { id: "Joe@pve", on: true },
    { id: "joe@pam", on: false },
    { id: "ann@pve", on: true },
  ];
  expect(find(rows, "")).toHaveLength(3);
  expect(find(rows, " JOE  yes ")).toEqual(["Joe@pve"]);
  expect(find(rows, "ｊｏｅ")).toEqual(["Joe@pve", "joe@pam"]);
  expect(find(rows, "joe ann")).toEqual([]);
});

test("searches 10,000 rows of 6 columns quickly", () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ id: `user${at}@realm`, on: at % 2 === 0 }));
  const texts = searchTexts(many, [...columns, ...columns, ...columns]);
  const words = searchWords("user99 yes");
  // The quickest of five: what else the machine does meanwhile is not measured.
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    expect(texts.filter((text) => matchesAll(text, words))).toHaveLength(55);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(60);
});
