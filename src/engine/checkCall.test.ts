import { describe, expect, it } from "vitest";
import type { Check, RawParams } from "./check";
import { checkCall } from "./checkCall";
import { readUserCfg } from "./userCfg/read";

const { model } = readUserCfg(
  [
    "user:admin@pve:1:0:",
    "user:joe@pve:1:0:",
    "user:mgr@pve:1:0:",
    "user:new@pve:1:0:",
    "token:joe@pve!full:0:0:",
    "token:root@pam!full:0:0:",
    "token:root@pam!sep:0:1:",
    "group:staff:joe@pve:",
    "group:ops::",
    "group:__proto__:new@pve:",
    "acl:1:/:admin@pve:Administrator:",
    "acl:1:/access/groups/staff:mgr@pve:PVEUserAdmin:",
    "acl:1:/access/groups/nosuch:mgr@pve:PVEUserAdmin:",
    "acl:1:/access/realm/pve:mgr@pve:PVEUserAdmin:",
    "acl:1:/vms/100:mgr@pve:PVEVMAdmin:",
    "acl:1:/storage/local:mgr@pve:PVEDatastoreAdmin:",
    "acl:1:/pool/dev:mgr@pve:PVEPoolAdmin:",
  ].join("\n"),
  9,
);

const audit: Check = { kind: "perm", path: "/vms/{vmid}", privileges: ["VM.Audit", "VM.Console", "Sys.Audit"] };
const self: Check = { kind: "userid-param", needs: "self" };
const allocate: Check = { kind: "userid-param", needs: "Realm.AllocateUser" };
const member: Check = { kind: "userid-group", privileges: ["User.Modify", "Sys.Audit"] };
const create: Check = { kind: "userid-group", privileges: ["User.Modify"], groupsParam: "create" };
const update: Check = { kind: "userid-group", privileges: ["User.Modify"], groupsParam: "update" };
const password: Check = { kind: "or", checks: [self, { kind: "and", checks: [allocate, member] }] };

function ask(authid: string | null, check: Check, params: RawParams = {}): unknown {
  const answer = checkCall(model, authid, check, params);
  switch (answer.outcome) {
    case "granted":
      return "granted";
    case "denied":
      return answer.missing ? `${answer.missing.path}: ${answer.missing.privileges.join("|")}` : answer.reason;
    case "broken":
      return `${answer.fault.code} ${answer.fault.userid}`;
  }
}

describe("callers", () => {
  it("lets anybody make a world call, and nobody without a ticket another one", () => {
    expect(ask(null, { kind: "world" })).toBe("granted");
    expect(ask("joe@pve", { kind: "world" })).toBe("granted");
    expect(ask(null, { kind: "anyone" })).toBe("anonymous");
    expect(ask("joe@pve", { kind: "anyone" })).toBe("granted");
    expect(ask("joe@pve", { kind: "or", checks: [{ kind: "world" }] })).toBe("granted");
  });

  it("lets root@pam pass everything and its tokens only what they hold", () => {
    expect(ask("root@pam", { kind: "root-only" })).toBe("granted");
    expect(ask("root@pam", self, { userid: "x" })).toBe("granted");
    expect(ask("root@pam!full", { kind: "root-only" })).toBe("root-only");
    expect(ask("root@pam!full", audit, { vmid: 100 })).toBe("granted");
    expect(ask("root@pam!sep", audit, { vmid: 100 })).toBe("/vms/100: VM.Audit");
  });
});

describe("perm", () => {
  it("names the first privilege that is missing, or all when one would do", () => {
    expect(ask("mgr@pve", audit, { vmid: "100" })).toBe("/vms/100: Sys.Audit");
    expect(ask("mgr@pve", { ...audit, any: true }, { vmid: "100" })).toBe("granted");
    expect(ask("joe@pve", { ...audit, any: true }, { vmid: "100" })).toBe("/vms/100: VM.Audit|VM.Console|Sys.Audit");
    expect(ask("admin@pve", audit, { vmid: "100" })).toBe("granted");
  });

  it("fills missing, empty and zero parameters with a dash", () => {
    expect(ask("joe@pve", audit)).toBe("/vms/-: VM.Audit");
    expect(ask("joe@pve", audit, { vmid: "" })).toBe("/vms/-: VM.Audit");
    expect(ask("joe@pve", audit, { vmid: 0 })).toBe("/vms/-: VM.Audit");
    expect(ask("joe@pve", audit, { vmid: false })).toBe("/vms/-: VM.Audit");
    expect(ask("joe@pve", audit, { vmid: true })).toBe("/vms/1: VM.Audit");
    expect(ask("joe@pve", { ...audit, path: "/vms/{toString}" })).toBe("/vms/-: VM.Audit");
  });

  it("names no path where the filled one cannot be normalised", () => {
    expect(ask("admin@pve", audit, { vmid: "b!d" })).toBe(": VM.Audit");
    expect(ask("admin@pve", { ...audit, any: true }, { vmid: { a: 1 } })).toBe(": VM.Audit|VM.Console|Sys.Audit");
    expect(ask("admin@pve", audit, { vmid: ["100"] })).toBe(": VM.Audit");
  });

  it("fails without a detail when a required parameter is absent", () => {
    const check: Check = { kind: "perm", path: "/", privileges: ["Sys.Audit"], requireParam: "force" };
    expect(ask("admin@pve", check)).toBe("privilege");
    expect(ask("admin@pve", check, { force: null })).toBe("privilege");
    expect(ask("admin@pve", check, { force: "" })).toBe("granted");
  });
});

describe("perm-modify", () => {
  const check: Check = { kind: "perm-modify", path: "{path}" };

  it("takes the object's own allocate privilege as a substitute", () => {
    for (const path of ["/vms/100", "storage//local/", "/pool/dev"]) {
      expect(ask("mgr@pve", check, { path })).toBe("granted");
    }
    expect(ask("joe@pve", check, { path: "/vms/100" })).toBe("/vms/100: Permissions.Modify|VM.Allocate");
    expect(ask("joe@pve", check, { path: "/storage/x" })).toBe("/storage/x: Permissions.Modify|Datastore.Allocate");
    expect(ask("joe@pve", check, { path: "/pool/a/b" })).toBe("/pool/a/b: Permissions.Modify|Pool.Allocate");
    expect(ask("joe@pve", check, { path: "/vms" })).toBe("/vms: Permissions.Modify");
    expect(ask("joe@pve", check, {})).toBe("/-: Permissions.Modify");
  });

  it("lets a text that is no path through to the call, which refuses it", () => {
    expect(ask("joe@pve", check, { path: "bad path" })).toBe("granted");
  });
});

describe("userid-param", () => {
  it("grants self to the user with a ticket alone", () => {
    expect(ask("joe@pve", self, { userid: "joe@pve" })).toBe("granted");
    expect(ask("joe@pve!full", self, { userid: "joe@pve" })).toBe("privilege");
    expect(ask("mgr@pve", self, { userid: "joe@pve" })).toBe("privilege");
  });

  it("breaks on users that it cannot use", () => {
    expect(ask("joe@pve", self)).toBe("user-name-too-short ");
    expect(ask("joe@pve", allocate, { userid: "bad" })).toBe("user-name-invalid bad");
    const long = `${"x".repeat(70)}@pve`;
    expect(ask("joe@pve", allocate, { userid: long })).toBe(`user-name-too-long ${long}`);
    expect(ask("joe@pve", self, { userid: "gone@pve" })).toBe("no-such-user gone@pve");
  });

  it("asks for the realm of the user", () => {
    expect(ask("mgr@pve", allocate, { userid: "gone@pve" })).toBe("granted");
    expect(ask("mgr@pve", allocate, { userid: "a@b@pam" })).toBe("/access/realm/pam: Realm.AllocateUser");
  });
});

describe("userid-group", () => {
  it("needs a right on all groups or on one of the user's", () => {
    expect(ask("admin@pve", member, { userid: "new@pve" })).toBe("granted");
    expect(ask("mgr@pve", member, { userid: "joe@pve" })).toBe("granted");
    expect(ask("mgr@pve", member, { userid: "new@pve" })).toBe("privilege");
    expect(ask("mgr@pve", member, { userid: "gone@pve" })).toBe("no-such-user gone@pve");
    expect(ask("mgr@pve", member, { userid: "x@y" })).toBe("user-name-invalid x@y");
  });

  it("needs a right on each group that a creation names, and at least one group", () => {
    expect(ask("admin@pve", create, { userid: "gone@pve" })).toBe("granted");
    expect(ask("mgr@pve", create, { userid: "gone@pve", groups: "staff" })).toBe("granted");
    const named = (groups: unknown) => ask("mgr@pve", create, { userid: "gone@pve", groups });
    expect(named(";staff, ops")).toBe("/access/groups/ops: User.Modify");
    expect(named("staff\0nosuch")).toBe("/access/groups/nosuch: User.Modify");
    expect(named(" ")).toBe("/access/groups: User.Modify");
    expect(named(["staff"])).toMatch(/^\/access\/groups\/ARRAY.*: User/);
  });

  it("needs both for an update: the named groups and one of the user's", () => {
    expect(ask("mgr@pve", update, { userid: "joe@pve", groups: "staff" })).toBe("granted");
    expect(ask("mgr@pve", update, { userid: "joe@pve" })).toBe("/access/groups: User.Modify");
    expect(ask("mgr@pve", update, { userid: "new@pve", groups: "staff" })).toBe("privilege");
    expect(ask("mgr@pve", update, { userid: "gone@pve", groups: "staff" })).toBe("no-such-user gone@pve");
  });
});

describe("and, or", () => {
  it("reports an and's own failure inside an or", () => {
    expect(ask("joe@pve", password, { userid: "joe@pve" })).toBe("granted");
    expect(ask("joe@pve", password, { userid: "new@pve" })).toBe("/access/realm/pve: Realm.AllocateUser");
    expect(ask("mgr@pve", password, { userid: "joe@pve" })).toBe("granted");
    expect(ask("mgr@pve", password, { userid: "new@pve" })).toBe("privilege");
  });

  it("counts a missing user as a failure in an or, and as an error in the and inside it", () => {
    const either: Check = { kind: "or", checks: [self, member] };
    expect(ask("mgr@pve", either, { userid: "gone@pve" })).toBe("either-or");
    expect(ask("mgr@pve", either, { userid: "bad" })).toBe("user-name-invalid bad");
    expect(ask("mgr@pve", { kind: "or", checks: [member] }, { userid: "bad" })).toBe("either-or");
    expect(ask("mgr@pve", password, { userid: "gone@pve" })).toBe("no-such-user gone@pve");
  });

  it("names what decided", () => {
    const both: Check = { kind: "and", checks: [self, { kind: "anyone" }] };
    const params = { userid: "joe@pve" };
    expect(checkCall(model, "joe@pve", password, params)).toEqual({ outcome: "granted", by: self });
    expect(checkCall(model, "joe@pve", both, params)).toEqual({ outcome: "granted", by: both });
  });
});
