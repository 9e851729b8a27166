import { expect, test } from "vitest";
import type { Column } from "./Column";
import { asTable, exported, toMarkdown } from "./exports";

interface Row {
  readonly id: string;
  readonly ends: number;
}
const columns: readonly Column<Row>[] = [
  { id: "id", header: "User", value: (row) => row.id },
  { id: "ends", header: "Expire", value: (row) => row.ends, text: (row) => (row.ends === 0 ? "never" : "some day") },
];
const rows: readonly Row[] = [{ id: "a@pve", ends: 0 }];

test("Markdown cells cannot break the table", () => {
  expect(toMarkdown(["a|b"], [["x\\|y"], ["two\r\n lines"]])).toBe("| a\\|b |\n| --- |\n| x\\\\\\|y |\n| two lines |\n");
});

test("JSON has the values, CSV and Markdown the texts", () => {
  expect(JSON.parse(exported("json", columns, rows).content)).toEqual([{ id: "a@pve", ends: 0 }]);
  expect(exported("md", columns, rows).content).toContain("| a@pve | never |");
  expect(exported("csv", columns, rows).content).toContain("a@pve,never");
});

test("a table to be pasted has no columns of links", () => {
  const columns = [
    { id: "login", header: "Login", value: (row: { login: string }) => row.login },
    { id: "why", header: "Why", value: () => "", sortable: false },
  ];
  expect(asTable(columns, [{ login: "ann@pve" }])).toBe("| Login |\n| --- |\n| ann@pve |\n");
});
