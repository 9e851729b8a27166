import { expect, test } from "vitest";
import { pressedShortcut } from "./shortcuts";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (key: string, more: Partial<typeof none> = {}, code = "") => pressedShortcut({ ...none, key, code, ...more });

test("knows each shortcut by its keys", () => {
  expect(press("k", { ctrlKey: true })).toBe("palette");
  expect(press("k", { metaKey: true })).toBe("palette");
  expect(press("F", { ctrlKey: true, shiftKey: true })).toBe("search");
  expect(press(" ", { ctrlKey: true }, "Space")).toBe("search");
  expect(press("F6")).toBe("nextPart");
  expect(press("F6", { shiftKey: true })).toBe("previousPart");
  expect(press("?", { shiftKey: true })).toBe("map");
  expect(press("?")).toBe("map");
});

test("leaves what only looks alike", () => {
  expect(press("k")).toBeUndefined();
  expect(press("k", { ctrlKey: true, altKey: true })).toBeUndefined();
  expect(press("K", { ctrlKey: true, shiftKey: true })).toBeUndefined();
  expect(press("f", { ctrlKey: true })).toBeUndefined();
  expect(press(" ", {}, "Space")).toBeUndefined();
  expect(press("?", { ctrlKey: true })).toBeUndefined();
});
