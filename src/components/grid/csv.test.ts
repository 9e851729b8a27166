import { expect, test } from "vitest";
import { toCsv } from "./csv";

test("keeps spreadsheets from running cells as formulas", () => {
  const cells = ["=1+1", "+49", "-5", "@admins", "\tx", "\ry", "a=b"];
  expect(toCsv(["h"], [cells])).toBe("\uFEFFh\r\n'=1+1,'+49,'-5,'@admins,'\tx,\"'\ry\",a=b\r\n");
});

test("quotes commas, quotes and line ends", () => {
  expect(toCsv(["a,b"], [['say "hi"', "two\nlines", ""]])).toBe('\uFEFF"a,b"\r\n"say ""hi""","two\nlines",\r\n');
});
