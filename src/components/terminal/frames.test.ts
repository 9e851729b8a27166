import { expect, test } from "vitest";
import { encodeInput, encodeResize, loginLine } from "./frames";

test("frames count bytes, not characters", () => {
  expect(encodeInput("ls\r")).toBe("0:3:ls\r");
  expect(encodeInput("日本")).toBe("0:6:日本");
  expect(encodeInput("\ud800")).toBe("0:3:\ufffd");
  expect(encodeResize(80, 24)).toBe("1:80:24:");
  expect(loginLine("root@pam", "PVEVNC:1::x")).toBe("root@pam:PVEVNC:1::x\n");
});
