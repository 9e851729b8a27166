import { expect, test } from "vitest";
import { type FaultValues, faultFaults, faultOf, faultValues, NEW_FAULT } from "./faultForm";

const words = (values: Partial<FaultValues>) => {
  const found = faultFaults({ ...NEW_FAULT, ...values }, (key) => key);
  return Object.entries(found).flatMap(([field, fault]) => (fault === undefined ? [] : [`${field}: ${fault}`]));
};

test("takes every call, an endpoint by name, and a path", () => {
  expect(["*", "users.list", "/nodes/*/qemu/*"].flatMap((target) => words({ target }))).toEqual([]);
  expect(words({ target: "" })).toEqual(["target: fault.missing"]);
  expect(words({ target: "constructor" })).toEqual(["target: faults.beginsWithSlash"]);
});

test("needs a wait only for a slow answer, and whole numbers in their limits", () => {
  expect(words({ ms: undefined })).toEqual(["ms: fault.missing"]);
  expect(words({ kind: "403", ms: undefined })).toEqual([]);
  expect(words({ ms: 600_001, times: 0 })).toEqual(["ms: fault.number", "times: fault.number"]);
  expect(words({ ms: 1.5 })).toEqual(["ms: fault.number"]);
});

test("leaves out what the kind does not use, and reads back", () => {
  expect(faultOf({ ...NEW_FAULT, kind: "hang", times: 2 })).toEqual({ target: "*", kind: "hang", times: 2 });
  const slow = { target: "/a", kind: "latency", ms: 5 } as const;
  expect(faultOf(faultValues(slow))).toEqual(slow);
});
