// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { parseBoolean, parseNumber, readLocal, writeLocal } from "./storage";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("reads back what was written, and nothing that is damaged or of another kind", () => {
  expect(writeLocal("a", true)).toBe(true);
  expect(readLocal("a", parseBoolean)).toBe(true);
  expect(readLocal("a", parseNumber)).toBeUndefined();
  localStorage.setItem("a", "{");
  expect(readLocal("a", parseBoolean)).toBeUndefined();
  writeLocal("a", undefined);
  expect(localStorage.getItem("a")).toBeNull();
});

test("a browser that refuses storage is no failure", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("full");
  });
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("denied");
  });
  expect(writeLocal("a", 1)).toBe(false);
  expect(readLocal("a", parseNumber)).toBeUndefined();
});
