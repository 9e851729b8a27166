import { expect, test } from "vitest";
import { isWorldFile } from "./fileKind";

test("only an object that says so is a world; anything else is looked at as a lesson", () => {
  expect(isWorldFile('{"name":"x","kind":"world"}')).toBe(true);
  for (const text of ['{"kind":"lesson"}', '"world"', "null", "[", '{"text":"{\\"kind\\":\\"world\\"}"}']) {
    expect(isWorldFile(text)).toBe(false);
  }
});
