import { expect, it } from "vitest";
import { factorEntries, usersWithout } from "./factorEntries";

const NOW = 1000;
const totp = { type: "totp", id: "1", description: "Phone", created: 5 } as const;
const recovery = { type: "recovery", id: "recovery", description: undefined, created: 6 } as const;

it("makes a row of each entry and tells which are locked now", () => {
  const rows = factorEntries(
    [
      { userid: "a@pve", entries: [recovery, totp], "totp-locked": true },
      { userid: "b@pve", entries: [recovery], "tfa-locked-until": NOW + 1 },
      { userid: "c@pve", entries: [totp], "tfa-locked-until": NOW - 1 },
    ],
    NOW,
  );
  expect(rows.map(({ rowId, locked, lockable }) => [rowId, locked, lockable])).toEqual([
    ["a@pve/recovery", false, true],
    ["a@pve/1", true, true],
    ["b@pve/recovery", true, true],
    ["c@pve/1", false, true],
  ]);
});

it("finds who logs in with a password alone", () => {
  const user = (userid: string, keys?: string) => ({
    userid,
    keys,
    firstname: undefined,
    lastname: undefined,
    email: undefined,
    comment: undefined,
    groups: undefined,
    "realm-type": "pve",
  });
  const users = [user("has@pve", "x"), user("off@pve", "x"), user("none@pve"), user("old@pve", "cccccccccccc")];
  const factors = [
    { userid: "has@pve", entries: [totp, { ...totp, id: "2", enable: false }] },
    { userid: "off@pve", entries: [{ ...totp, enable: false }] },
  ];
  expect(usersWithout(users, factors).map(({ user: { userid }, state }) => [userid, state])).toEqual([
    ["off@pve", "disabled"],
    ["none@pve", "none"],
  ]);
});
