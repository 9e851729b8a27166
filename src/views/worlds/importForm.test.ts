import { expect, test } from "vitest";
import { importFaults, importField, importOrder, newImport } from "./importForm";

test("puts the sandbox's parameters on their fields", () => {
  const given = ["userCfg", "pveVersion", "inventory.nodes.0", "logins.password", "name", "", "constructor"];
  expect(given.map(importField)).toEqual([
    "userCfg",
    "version",
    "nodes",
    "password",
    "name",
    undefined,
    undefined,
  ]);
});

test("makes lists of texts and leaves empty parts out", () => {
  const order = importOrder({ ...newImport(" mine "), userCfg: "user:a", nodes: "a, b;c", version: "7" });
  expect(order).toEqual({
    name: "mine",
    userCfg: "user:a",
    pveVersion: 7,
    inventory: { guestRanges: "", storages: [], nodes: ["a", "b", "c"] },
    logins: { password: "training", hostAccounts: true },
  });
});

test("asks for a file, a name and a password of 5 to 64 characters", () => {
  const found = importFaults({ ...newImport(""), password: "1234" }, (key) => key);
  expect(found).toMatchObject({ userCfg: "fault.missing", name: "fault.missing", password: "fault.passwordLength" });
  const fine = importFaults({ ...newImport("x"), userCfg: "user:a" }, (key) => key);
  expect(Object.values(fine).every((fault) => fault === undefined)).toBe(true);
});
