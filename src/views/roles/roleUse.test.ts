import { expect, it } from "vitest";
import { roleDifference, usesByRole } from "./roleUse";

const entry = (roleid: string) => ({ path: "/", type: "user", ugid: "a@pve", roleid, propagate: true }) as const;

it("counts entries by role, whatever its name", () => {
  expect([...usesByRole([entry("A"), entry("__proto__"), entry("A")])]).toEqual([
    ["A", 2],
    ["__proto__", 1],
  ]);
});

it("tells what either role has beyond the other", () => {
  expect(roleDifference(["VM.Audit", "Sys.Audit"], ["VM.Audit", "VM.Clone"])).toEqual({
    onlyHere: ["Sys.Audit"],
    onlyThere: ["VM.Clone"],
    both: ["VM.Audit"],
  });
});
