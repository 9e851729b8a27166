import { expect, it } from "vitest";
import { withHypothetical } from "./hypothetical";
import type { AclPath } from "./ids";
import type { Statement } from "./statement";
import { evaluate } from "./statements";
import { readUserCfg } from "./userCfg/read";

const { model } = readUserCfg(
  [
    "user:joe@pve:1:0:",
    "user:off@pve:0:0:",
    "token:joe@pve!ci:0:0:",
    "token:joe@pve!sep:0:1:",
    "group:staff:joe@pve:",
    "pool:dev::101::",
    "role:Look:VM.Audit,VM.Console:",
    "acl:1:/vms/100:@staff:Look:",
    "acl:0:/pool/dev:joe@pve:PVEVMUser:",
    "acl:1:/vms/102:joe@pve!sep:Look:",
    "acl:1:/vms/103:hypothetical@pve:Look:",
    "acl:1:/nodes:gone@pve:PVEAuditor:",
  ].join("\n"),
  9,
);
const joe = { authid: "joe@pve" };

function check(statement: Statement): unknown {
  return evaluate(statement, model, { guests: ["100", "101", "102"] });
}

it("can and cannot: a privilege, or all of a role", () => {
  const console = { privilege: "VM.Console" };
  expect(check({ kind: "can", subject: joe, right: console, path: "/vms/100" })).toEqual({
    holds: true,
    because: { kind: "right", held: ["VM.Console"], lacking: [] },
  });
  expect(check({ kind: "cannot", subject: joe, right: console, path: "/vms/102" })).toEqual({
    holds: true,
    because: { kind: "right", held: [], lacking: ["VM.Console"] },
  });
  const look = { kind: "can", subject: joe, right: { roleid: "Look" } } as const;
  expect(check({ ...look, path: "/vms/101" })).toMatchObject({ holds: true });
  expect(check({ kind: "can", subject: joe, right: { roleid: "Gone" }, path: "/" })).toMatchObject({ holds: false });
  const staff = { groups: ["staff"] };
  expect(check({ kind: "can", subject: staff, right: console, path: "/vms/100" })).toMatchObject({ holds: true });
  expect(check({ kind: "can", subject: staff, right: console, path: "/vms/101" })).toMatchObject({ holds: false });
});

it("sees exactly: pool guests included, nothing more and nothing less", () => {
  expect(check({ kind: "sees exactly", subject: joe, guests: ["100", "101"] })).toMatchObject({ holds: true });
  expect(check({ kind: "sees exactly", subject: joe, guests: ["100", "102"] })).toEqual({
    holds: false,
    because: { kind: "guests", unseen: ["102"], surplus: ["101"] },
  });
});

it("exists", () => {
  const user = { kind: "exists", what: "user" } as const;
  expect(check({ ...user, id: "off@pve" })).toMatchObject({ holds: true, because: { enabled: false } });
  expect(check({ ...user, id: "off@pve", enabled: true })).toMatchObject({ holds: false });
  expect(check({ ...user, id: "gone@pve" })).toMatchObject({ holds: false, because: { exists: false } });
  for (const [what, id] of [["group", "staff"], ["role", "Look"], ["pool", "dev"]] as const) {
    expect(check({ kind: "exists", what, id })).toMatchObject({ holds: true });
    expect(check({ kind: "exists", what, id: "gone" })).toMatchObject({ holds: false });
  }
});

it("entry is", () => {
  const staff = { type: "group", id: "staff" } as const;
  const group = { kind: "entry is", path: "/vms/100", subject: staff, roleid: "Look" } as const;
  expect(check(group)).toEqual({ holds: true, because: { kind: "entry", propagate: true } });
  expect(check({ ...group, propagate: false })).toMatchObject({ holds: false });
  expect(check({ ...group, path: "/vms/101" })).toEqual({ holds: false, because: { kind: "entry" } });
  const user = { kind: "entry is", subject: { type: "user", id: "joe@pve" }, roleid: "PVEVMUser" } as const;
  expect(check({ ...user, path: "/pool/dev", propagate: false })).toMatchObject({ holds: true });
  expect(check({ ...user, path: "/nowhere" })).toMatchObject({ holds: false });
  const token = { type: "token", id: "joe@pve!sep" } as const;
  expect(check({ ...group, path: "/vms/102", subject: token })).toMatchObject({ holds: true });
  expect(check({ ...group, path: "/nowhere", subject: token })).toMatchObject({ holds: false });
});

it("nobody but: unknown users count, tokens stand under their users", () => {
  const audit = { kind: "nobody but", privilege: "Sys.Audit", path: "/nodes" } as const;
  const because = { kind: "holders", others: ["gone@pve"] };
  expect(check({ ...audit, subjects: [] })).toEqual({ holds: false, because });
  expect(check({ ...audit, subjects: [{ authid: "gone@pve" }] })).toMatchObject({ holds: true });
  const look = { kind: "nobody but", privilege: "VM.Audit", path: "/vms/100" } as const;
  expect(check({ ...look, subjects: [] })).toMatchObject({ because: { others: ["joe@pve", "joe@pve!ci"] } });
  expect(check({ ...look, subjects: [{ groups: ["staff", "gone"] }] })).toMatchObject({ holds: true });
});

it("a hypothetical subject takes no name that the model knows", () => {
  const entries = [
    { path: "/vms/7" as AclPath, roleid: "Look" },
    { path: "/" as AclPath, roleid: "Look", propagate: false },
  ];
  const first = withHypothetical(model, { groups: ["gone"], entries });
  expect(first.authid).toBe("hypothetical1@pve");
  expect(first.model.groups).toEqual(model.groups);
  expect(first.model.acl.get("/" as AclPath)?.users.get(first.authid)).toEqual(new Map([["Look", false]]));
  const second = withHypothetical(withHypothetical(model, { groups: ["staff"] }).model, { groups: [] });
  expect(second.authid).toBe("hypothetical2@pve");
});
