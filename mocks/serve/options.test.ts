import { expect, test } from "vitest";
import { DEFAULTS, readOptions } from "./options";

test("without options: loopback, port 8006, in memory", () => {
  expect(readOptions([])).toEqual(DEFAULTS);
});

test("an address that others reach needs a password of one's own, and has no controls", () => {
  expect(() => readOptions(["--host", "0.0.0.0"])).toThrow("--root-password");
  expect(() => readOptions(["--host", "10.0.0.5", "--root-password", "long-enough", "--control"])).toThrow("loopback");
  expect(readOptions(["--host", "10.0.0.5", "--root-password", "long-enough"])).toMatchObject({ host: "10.0.0.5" });
  expect(readOptions(["--host", "::1", "--control"])).toMatchObject({ control: true });
});

test.each([
  [["--port", "70000"], "no port"],
  [["--port", "-1"], "port"],
  [["--console", "both"], "live, sandbox, none"],
  [["--root-password", "1234"], "5 characters"],
  [["--unknown"], "--unknown"],
  [["folder"], "folder"],
])("%j is refused", (args, reason) => {
  expect(() => readOptions(args)).toThrow(reason);
});
