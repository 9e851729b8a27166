import { expect, it } from "vitest";
import { findPrivileges, privilegeCategories, tick } from "./privilegeCategories";

const categories = privilegeCategories(["VM.Config.CPU", "Sys.Audit", "VM.Audit", "Realm.AllocateUser"]);

it("groups by the part before the first dot", () => {
  expect(categories).toEqual([
    { name: "Realm", privileges: ["Realm.AllocateUser"] },
    { name: "Sys", privileges: ["Sys.Audit"] },
    { name: "VM", privileges: ["VM.Audit", "VM.Config.CPU"] },
  ]);
});

it("finds in any case and drops categories without a hit", () => {
  expect(findPrivileges(categories, "AUDIT").map((one) => one.privileges)).toEqual([["Sys.Audit"], ["VM.Audit"]]);
});

it("ticks each name once and keeps the others", () => {
  expect(tick(["VM.Audit"], ["VM.Audit", "Sys.Audit"], true)).toEqual(["Sys.Audit", "VM.Audit"]);
  expect(tick(["Sys.Audit", "VM.Audit"], ["VM.Audit"], false)).toEqual(["Sys.Audit"]);
});
