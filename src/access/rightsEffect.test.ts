import { expect, it } from "vitest";
import type { Call } from "../api/endpoints/index";
import { type Answers, knownModel } from "./knownModel";
import { rightsEffect } from "./rightsEffect";

const answers: Answers = {
  self: "root@pam",
  version: 9,
  users: ["root@pam", "ann@pve", "bob@pve"].map((userid) => ({ userid, enable: true })),
  groups: [{ groupid: "staff", comment: undefined, users: "ann@pve,bob@pve" }],
  roles: [
    { roleid: "PVEAuditor", privs: "VM.Audit,Sys.Audit", special: true },
    { roleid: "PVEVMUser", privs: "VM.Audit,VM.Console", special: true },
    { roleid: "NoAccess", privs: "", special: true },
  ],
  acl: [{ path: "/vms", type: "group", ugid: "staff", roleid: "PVEAuditor", propagate: true }],
  pools: [],
  own: {},
};
const known = knownModel(answers);
const acl = (params: object): Call => ({ name: "acl.update", params: { path: "/vms", roles: ["PVEAuditor"], ...params } });
const effect = (...calls: Call[]) => rightsEffect(known, calls, "root@pam");

it("tells who gains and who loses, through groups as well", () => {
  expect(effect(acl({ groups: ["staff"], delete: true }))).toEqual({ gain: [], lose: ["ann@pve", "bob@pve"] });
  expect(effect(acl({ users: ["ann@pve"], roles: ["PVEVMUser"] }))).toEqual({ gain: ["ann@pve"], lose: ["ann@pve"] });
  expect(effect(acl({ groups: ["staff"], propagate: true }))).toEqual({ gain: [], lose: [] });
});

it("sees that without propagate everything below is lost", () => {
  expect(effect(acl({ groups: ["staff"], propagate: false }))?.lose).toEqual(["ann@pve", "bob@pve"]);
});

it("follows calls one after the other, and leaves out users that go", () => {
  const calls = [acl({ groups: ["staff"], roles: ["PVEVMUser"] }), acl({ groups: ["staff"], delete: true })];
  expect(effect(...calls)).toEqual({ gain: ["ann@pve", "bob@pve"], lose: ["ann@pve", "bob@pve"] });
  expect(effect({ name: "users.delete", params: { userid: "ann@pve" } })).toEqual({ gain: [], lose: [] });
});

it("says nothing where the login does not know all that decides", () => {
  const partly = knownModel({ ...answers, self: "ann@pve" });
  expect(rightsEffect(partly, [acl({ groups: ["staff"], delete: true })], "ann@pve")).toBeUndefined();
});
