import { expect, test } from "vitest";
import { catalogueOf } from "../../engine/catalogue";
import { foldedPrivileges } from "./foldedPrivileges";

const of = (version: 8 | 9) => ({ model: { version } });
const all = [...catalogueOf(9).privileges].sort();

test("a whole family is written once, with its number; what lacks one is written out", () => {
  const vm = all.filter((name) => name.startsWith("VM."));
  expect(foldedPrivileges(["Sys.Audit", ...vm], of(9))).toEqual(["Sys.Audit", `VM.* (${String(vm.length)})`]);
  expect(foldedPrivileges(vm.slice(1), of(9))).toEqual(vm.slice(1));
});

test("small families stay, and nothing is lost of everything", () => {
  const folded = foldedPrivileges(all, of(9));
  expect(folded).toContain("Pool.Audit");
  const counted = folded.map((name) => Number(/\((\d+)\)$/.exec(name)?.[1] ?? 1));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all.length);
});

test("a family is that of the version", () => {
  const of8 = [...catalogueOf(8).privileges].filter((name) => name.startsWith("VM."));
  expect(foldedPrivileges(of8, of(8))).toHaveLength(1);
  expect(foldedPrivileges(of8, of(9)).length).toBeGreaterThan(1);
});
