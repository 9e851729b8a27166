import { expect, test } from "vitest";
import type { Privilege } from "../../engine/ids";
import type { PlanStep, Unreached } from "../../engine/plan/plan";
import { leftText, noteOf, planScript } from "./planText";

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(" ").trim();

const step: PlanStep = {
  change: { kind: "groups.create", groupid: "staff" },
  command: "pveum group add staff",
  excess: [],
};
const unsafe: PlanStep = {
  ...step,
  excess: [{ authid: "ann@pve", path: "/vms", privileges: ["VM.Audit" as Privilege, "VM.Console" as Privilege] }],
};

test("a step after which somebody holds too much is marked with who, where and what; temporary entries are named", () => {
  expect(noteOf(step, t)).toBe("");
  expect(noteOf(unsafe, t)).toBe("excess ann@pve /vms VM.Audit, VM.Console");
  expect(noteOf({ ...unsafe, temporary: "made" }, t)).toBe("temporary.made excess ann@pve /vms VM.Audit, VM.Console");
});

test("the script bears the marks before their commands, and at its end what no command brings about", () => {
  const unreached: readonly Unreached[] = [
    { kind: "change", change: step.change },
    { kind: "member", groupid: "staff", userid: "gone@pve" },
    { kind: "password", authid: "new@pve" },
  ];
  expect(unreached.map((one) => leftText(one, t))).toEqual([
    "left.change pveum group add staff",
    "left.member gone@pve staff",
    "left.password new@pve",
  ]);
  expect(planScript({ steps: [step, unsafe], unreached }, t).split("\n")).toEqual([
    "#!/bin/sh",
    "set -e",
    "pveum group add staff",
    "# excess ann@pve /vms VM.Audit, VM.Console",
    "pveum group add staff",
    "# left.change pveum group add staff",
    "# left.member gone@pve staff",
    "# left.password new@pve",
    "",
  ]);
});
