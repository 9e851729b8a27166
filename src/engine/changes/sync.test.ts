import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GroupId, UserId } from "../ids";
import { writeUserCfg } from "../userCfg/write";
import { readUserCfg } from "../userCfg/read";
import { type SyncInput, syncRealm } from "./sync";
import { linesOf, modelOf } from "./testing/applied";

const model = modelOf(
  "user:ann@corp:0:99:Ann:Old:old@x:note::",
  "token:ann@corp!ci:0:1::",
  "user:gone@corp:1:0::::::",
  "token:gone@corp!t1:0:0::",
  "user:local@pve:1:0::::::",
  "group:team-corp:gone@corp:Team:",
  "group:left-corp:ann@corp::",
  "group:mixed:gone@corp,local@pve::",
  "acl:1:/vms:gone@corp,gone@corp!t1,@left-corp,@mixed:PVEVMUser:",
);

const NONE = { acl: false, entry: false, properties: false };

function input(more: Partial<SyncInput> = {}): SyncInput {
  return {
    realm: "corp",
    users: [
      { userid: "new@corp" as UserId, fields: { firstname: "New", expire: 7 } },
      { userid: "ann@corp" as UserId, fields: { lastname: "Berg", enable: true } },
    ],
    groups: [
      { groupid: "team-corp" as GroupId, members: ["ann@corp" as UserId] },
      { groupid: "fresh-corp" as GroupId, members: [] },
    ],
    vanished: NONE,
    enableNew: false,
    ...more,
  };
}

function told(more: Partial<SyncInput> = {}) {
  return syncRealm(model, input(more)).steps.map(({ kind, id, done }) => `${kind} ${id} ${done}`);
}

describe("a sync", () => {
  it("adds and updates, and touches nothing else", () => {
    const { model: after, steps } = syncRealm(model, input());
    expect(steps.map(({ id, done }) => `${id} ${done}`)).toEqual([
      "ann@corp updated",
      "new@corp added",
      "fresh-corp added",
      "team-corp updated",
    ]);
    expect(linesOf(after, "user", "token", "group")).toEqual([
      "user:ann@corp:1:99:Ann:Berg:old@x:note::",
      "token:ann@corp!ci:0:1::",
      "user:gone@corp:1:0::::::",
      "token:gone@corp!t1:0:0::",
      "user:local@pve:1:0::::::",
      "user:new@corp:0:7:New:::::",
      "user:root@pam:1:0::::::",
      "group:fresh-corp:::",
      "group:left-corp:ann@corp::",
      "group:mixed:gone@corp,local@pve::",
      "group:team-corp:ann@corp:Team:",
    ]);
    expect(linesOf(after, "acl")).toEqual(linesOf(model, "acl"));
  });

  it("removes vanished entries, but neither memberships nor, unless asked, ACL entries", () => {
    const { model: after, written } = syncRealm(model, input({ vanished: { ...NONE, entry: true } }));
    expect(linesOf(after, "user", "group")).not.toContain("user:gone@corp:1:0::::::");
    expect(linesOf(after, "group")).toContain("group:mixed:gone@corp,local@pve::");
    expect(linesOf(written, "acl")).toEqual(["acl:1:/vms:@left-corp,@mixed,gone@corp,gone@corp!t1:PVEVMUser:"]);
    expect(linesOf(after, "acl")).toEqual(["acl:1:/vms:@left-corp,@mixed,gone@corp:PVEVMUser:"]);
  });

  it("purges ACL entries without removing anybody", () => {
    const { model: after } = syncRealm(model, input({ vanished: { ...NONE, acl: true } }));
    expect(linesOf(after, "user")).toContain("user:gone@corp:1:0::::::");
    expect(linesOf(after, "acl")).toEqual(["acl:1:/vms:@mixed,gone@corp!t1:PVEVMUser:"]);
  });

  it("replaces records with `properties`, keeping enable and tokens", () => {
    const { model: after } = syncRealm(model, input({ vanished: { ...NONE, properties: true } }));
    expect(linesOf(after, "user", "token").slice(0, 2)).toEqual([
      "user:ann@corp:0:0::Berg::::",
      "token:ann@corp!ci:0:1::",
    ]);
    expect(linesOf(after, "group")).toContain("group:team-corp:ann@corp::");
  });

  it("tells what it does in order: first what vanished, then the rest, each sorted", () => {
    expect(told({ vanished: { acl: true, entry: true, properties: true } })).toEqual([
      "user gone@corp removed",
      "user gone@corp acl-purged",
      "user ann@corp overwritten",
      "user new@corp added",
      "group left-corp removed",
      "group left-corp acl-purged",
      "group fresh-corp added",
      "group team-corp overwritten",
    ]);
  });

  it("leaves alone what its scope leaves out", () => {
    const { users: _u, ...groupsOnly } = input({ vanished: { acl: true, entry: true, properties: true } });
    expect(syncRealm(model, groupsOnly).model.users).toEqual(model.users);
    const { groups: _g, ...usersOnly } = input();
    expect(syncRealm(model, usersOnly).model.groups).toBe(model.groups);
    expect(syncRealm(model, { realm: "corp", vanished: NONE, enableNew: true })).toEqual({
      model,
      written: model,
      steps: [],
    });
  });

  it("is the same the second time, and its model is what the file reads", () => {
    const flag = fc.boolean();
    const name = fc.constantFrom("a", "b", "__proto__", "ü");
    const synced = fc.record({
      realm: fc.constant("corp"),
      users: fc.uniqueArray(name).map((names) =>
        names.map((one) => ({ userid: `${one}@corp` as UserId, fields: { comment: one } })),
      ),
      groups: fc.uniqueArray(fc.constantFrom("team-corp", "constructor-corp")).map((names) =>
        names.map((one) => ({ groupid: one as GroupId, members: ["a@corp" as UserId] })),
      ),
      vanished: fc.record({ acl: flag, entry: flag, properties: flag }),
      enableNew: flag,
    });
    fc.assert(
      fc.property(synced, (wanted) => {
        const once = syncRealm(model, wanted);
        const text = writeUserCfg(once.model);
        expect(writeUserCfg(readUserCfg(writeUserCfg(once.written), 9).model)).toBe(text);
        expect(writeUserCfg(syncRealm(once.model, wanted).model)).toBe(text);
      }),
    );
  });
});
