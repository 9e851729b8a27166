import { expect, test } from "vitest";
import { readCsv } from "./readCsv";

test("reads quotes, line ends inside cells, and the separator of the head", async () => {
  const table = await readCsv('\uFEFFuserid;groups;comment\r\na@pve;"x;y";"says ""hi"",\nand goes"\r\n\r\n;;\r\nb@pve\r\n');
  expect(table.head).toEqual(["userid", "groups", "comment"]);
  expect(table.records).toEqual([
    { line: 2, cells: ["a@pve", "x;y", 'says "hi",\nand goes'] },
    { line: 5, cells: ["b@pve"] },
  ]);
});

test("takes the apostrophe off that an export has set", async () => {
  expect((await readCsv("comment\n'=1+1\n'tis")).records.map(({ cells }) => cells)).toEqual([["=1+1"], ["'tis"]]);
  expect(await readCsv("")).toEqual({ head: [], records: [] });
});
