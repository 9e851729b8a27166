import { expect, it } from "vitest";
import { newUserCall } from "./newUserCall";

it("asks for a realm and a group that the login manages", () => {
  const own = {
    "/": {},
    "/access": {},
    "/access/groups/students": { "User.Modify": 0 },
    "/access/realm/ldap1": { "Realm.AllocateUser": 1 },
  };
  expect(newUserCall(own).params).toEqual({ userid: "new@ldap1", groups: ["students"] });
});

it("names no group to a login that manages all of them, or none", () => {
  expect(newUserCall({ "/access/groups": { "User.Modify": 1 } }).params).toEqual({ userid: "new@pve" });
  expect(newUserCall({ "/access/groups/a": { "Sys.Audit": 1 } }).params).toEqual({ userid: "new@pve" });
  expect(newUserCall(undefined).params).toEqual({ userid: "new@pve" });
});
