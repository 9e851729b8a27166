import { expect, it } from "vitest";
import type { Check } from "./check";
import { checkWith } from "./checkCall";
import type { Rights } from "./rights";
import { rowVisible } from "./rows";

const all = "/access/groups";
const member: Check = { kind: "userid-group", privileges: ["User.Modify"] };
const update: Check = { ...member, groupsParam: "update" };
const create: Check = { ...member, groupsParam: "create" };
const unsure: Check = { kind: "perm", path: "/vms/100", privileges: ["VM.Audit"] };
const anyone: Check = { kind: "anyone" };
const never: Check = { kind: "root-only" };
const joe = { userid: "joe@pve", groups: "staff" };

/** Only the paths that are given are known. */
function source(known: Record<string, readonly string[]>, rest: Partial<Rights> = {}): Rights {
  return {
    authid: "mgr@pve",
    isRoot: false,
    privilegesOn: (path) => {
      const held = known[path];
      return held && new Map(held.map((privilege) => [privilege, true] as const));
    },
    groupsOf: () => "unknown",
    groupExists: () => "unknown",
    userExists: () => "unknown",
    ...rest,
  };
}

const known: Partial<Rights> = { groupsOf: () => ["staff"], groupExists: () => true, userExists: () => true };

it("says which path is not known", () => {
  expect(checkWith(source({}), unsure, {})).toEqual({ outcome: "unknown", paths: ["/vms/100"], users: [] });
  expect(checkWith(source({ "/vms/100": ["VM.Audit"] }), unsure, {})).toMatchObject({ outcome: "granted" });
});

it("lets a failure decide an and, and a success an or, whatever else is not known", () => {
  const both = (...checks: Check[]): Check => ({ kind: "and", checks });
  const one = (...checks: Check[]): Check => ({ kind: "or", checks });
  const outcome = (check: Check) => checkWith(source({}), check, {}).outcome;
  expect(outcome(both(unsure, never))).toBe("denied");
  expect(outcome(both(unsure, anyone))).toBe("unknown");
  const broken: Check = { kind: "userid-param", needs: "self" };
  expect(outcome(both(broken, unsure))).toBe("broken");
  expect(outcome(both(unsure, broken))).toBe("unknown");
  expect(outcome(one(unsure, anyone))).toBe("granted");
  expect(outcome(one(unsure, never))).toBe("unknown");
  expect(outcome(one(unsure, both(never)))).toBe("unknown");
  expect(checkWith(source({}), one(unsure, unsure), {})).toMatchObject({ paths: ["/vms/100"] });
});

it("takes an unknown user to exist", () => {
  const self: Check = { kind: "userid-param", needs: "self" };
  expect(checkWith(source({}), self, { userid: "mgr@pve" }).outcome).toBe("granted");
  expect(checkWith(source({ [all]: ["User.Modify"] }), member, joe).outcome).toBe("granted");
});

it("asks for the user's groups, then for the right on them", () => {
  expect(checkWith(source({ [all]: [] }), member, joe)).toEqual({ outcome: "unknown", paths: [], users: ["joe@pve"] });
  expect(checkWith(source({}), member, joe)).toEqual({ outcome: "unknown", paths: [all], users: ["joe@pve"] });
  expect(checkWith(source({ [all]: [] }, known), member, joe)).toMatchObject({ paths: [`${all}/staff`] });
  expect(checkWith(source({ [`${all}/staff`]: ["User.Modify"] }, known), member, joe).outcome).toBe("granted");
  expect(checkWith(source({ [`${all}/staff`]: [] }, known), member, joe)).toMatchObject({ paths: [all] });
});

it("keeps the named groups open while one of them is not known", () => {
  const staff = { [`${all}/staff`]: ["User.Modify"] };
  expect(checkWith(source({ [all]: [], ...staff }), create, joe)).toMatchObject({ paths: [`${all}/staff`] });
  expect(checkWith(source({ [all]: [] }, known), update, joe)).toMatchObject({ paths: [`${all}/staff`] });
  expect(checkWith(source({}, { groupExists: () => false }), create, joe)).toMatchObject({ paths: [all] });
  expect(checkWith(source({}, known), create, {})).toMatchObject({ paths: [all] });
  expect(checkWith(source(staff, known), create, joe).outcome).toBe("granted");
  const denied = { outcome: "denied", missing: { path: `${all}/staff` } };
  expect(checkWith(source({ [all]: [], [`${all}/staff`]: [] }), create, joe)).toMatchObject(denied);
});

it("carries the gap into the rows", () => {
  const owner = { kind: "owner", field: "userid" } as const;
  expect(rowVisible(source({}), unsure, {})).toBe("unknown");
  expect(rowVisible(source({}), { kind: "one-of", rows: [unsure, owner] }, { userid: "mgr@pve" })).toBe(true);
  expect(rowVisible(source({}), { kind: "one-of", rows: [unsure, owner] }, { userid: "joe@pve" })).toBe("unknown");
});
