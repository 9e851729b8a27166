import fc from "fast-check";
import { expect, it } from "vitest";
import { aclRows } from "../aclRows";
import type { AccessModel } from "../model";
import { readUserCfg } from "../userCfg/read";
import { writeUserCfg } from "../userCfg/write";
import { modelOf } from "./testing/applied";
import { applyChange } from "./apply";
import type { Change } from "./change";

const USERS = ["joe@pve", "constructor@pve", "a!b@pve", "root@pam", "gone@pve"];
const GROUPS = ["__proto__", "ops", "0", "new"];
const ROLES = ["Look", "constructor", "PVEVMUser", "NoAccess", "0"];
const POOLS = ["dev", "dev/sub", "web"];
const PATHS = ["/", "/vms", "/vms/100", "/pool/dev", "/pool/dev/sub", "/nodes/0", "/storage/local", "/bad path"];

const start = modelOf(
  "user:joe@pve:1:0:Joe::::x:",
  "token:joe@pve!ci:0:1:",
  "user:a!b@pve:1:5:",
  "group:ops:joe@pve,gone@pve:",
  "role:Look:VM.Audit:",
  "pool:dev::100:local:",
  "acl:1:/:@ops:Look:",
  "acl:0:/vms:joe@pve!ci,joe@pve:PVEVMUser:",
);

const text = fc.constantFrom(undefined, "", "0", " blank ", "a:b%\n", "äß☃");
const userid = fc.constantFrom(...USERS);
const groupid = fc.constantFrom(...GROUPS);
const roleid = fc.constantFrom(...ROLES);
const poolid = fc.constantFrom(...POOLS);
const list = <Item>(item: fc.Arbitrary<Item>) => fc.option(fc.array(item, { maxLength: 2 }), { nil: undefined });
const flag = fc.option(fc.boolean(), { nil: undefined });
const privs = list(fc.constantFrom("VM.Audit", "Sys.Audit"));
const userFields = {
  userid,
  groups: list(groupid),
  enable: flag,
  expire: fc.constantFrom(undefined, 0, 77),
  firstname: text,
  email: fc.constantFrom(undefined, "", "a@b.c"),
  comment: text,
  keys: fc.constantFrom(undefined, "", "x"),
};
const tokenFields = { userid, tokenid: fc.constantFrom("ci", "t1"), privsep: flag, comment: text };
const aclUpdate = fc.record({
  kind: fc.constant("acl.update" as const),
  path: fc.constantFrom(...PATHS),
  roles: fc.array(roleid, { maxLength: 2 }),
  users: list(userid),
  groups: list(groupid),
  tokens: list(fc.constantFrom("joe@pve!ci", "a!b@pve!t1")),
  propagate: flag,
  delete: flag,
});

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom("users.create" as const, "users.update" as const), append: flag, ...userFields }),
  fc.record({ kind: fc.constant("users.delete" as const), userid }),
  fc.record({ kind: fc.constantFrom("groups.create" as const, "groups.update" as const), groupid, comment: text }),
  fc.record({ kind: fc.constant("groups.delete" as const), groupid }),
  fc.record({ kind: fc.constantFrom("roles.create" as const, "roles.update" as const), roleid, privs, append: flag }),
  fc.record({ kind: fc.constant("roles.delete" as const), roleid }),
  aclUpdate,
  fc.record({ kind: fc.constantFrom("tokens.create" as const, "tokens.update" as const), ...tokenFields }),
  fc.record({ kind: fc.constant("tokens.delete" as const), userid, tokenid: tokenFields.tokenid }),
  fc.record({ kind: fc.constant("pools.create" as const), poolid, comment: text }),
  fc.record({
    kind: fc.constant("pools.update" as const),
    poolid,
    vms: list(fc.constantFrom("100", "101")),
    storage: list(fc.constantFrom("local", "nfs")),
    delete: flag,
    "allow-move": flag,
  }),
  fc.record({ kind: fc.constant("pools.delete" as const), poolid }),
);
const history = fc.array(change, { maxLength: 12 });

/** The model after all changes that are not refused. */
function replay(
  changes: readonly Change[],
  each?: (model: AccessModel, written: AccessModel) => void,
): AccessModel {
  return changes.reduce((model, next) => {
    const result = applyChange(model, next, "root@pam");
    if ("refused" in result) return model;
    each?.(result.model, result.written);
    return result.model;
  }, start);
}

it("decides from what the file holds: reading the written text gives the model", () => {
  fc.assert(
    fc.property(history, (changes) => {
      replay(changes, (model, written) => {
        expect(model).toEqual(readUserCfg(writeUserCfg(written), 9).model);
      });
    }),
    { numRuns: 300 },
  );
});

it("never changes the model that it was given", () => {
  const before = writeUserCfg(start);
  fc.assert(
    fc.property(change, (next) => {
      applyChange(start, next, "root@pam");
      return writeUserCfg(start) === before;
    }),
    { numRuns: 300 },
  );
});

it("leaves nothing of a deleted user", () => {
  fc.assert(
    fc.property(history, fc.constantFrom("joe@pve", "a!b@pve", "gone@pve"), (changes, userid) => {
      const model = replay([...changes, { kind: "users.delete", userid }]);
      const named = aclRows(model).filter(({ ugid }) => ugid === userid || ugid.startsWith(`${userid}!`));
      const member = [...model.groups.values()].some(({ members }) => members.has(userid as never));
      return named.length === 0 && !member && !model.users.has(userid as never);
    }),
    { numRuns: 200 },
  );
});

it("takes an added entry away again without a trace", () => {
  fc.assert(
    fc.property(history, aclUpdate, (changes, update) => {
      const model = replay(changes);
      const before = writeUserCfg(model);
      const known = new Set(aclRows(model).map(({ path, ugid }) => `${path} ${ugid}`));
      const subjects = [...(update.users ?? []), ...(update.groups ?? []), ...(update.tokens ?? [])];
      fc.pre(subjects.every((subject) => ![...known].some((entry) => entry.endsWith(` ${subject}`))));
      const added = applyChange(model, { ...update, delete: false }, "root@pam");
      if ("refused" in added) return;
      const removed = applyChange(added.model, { ...update, delete: true }, "root@pam");
      expect("refused" in removed ? removed : writeUserCfg(removed.written)).toBe(before);
    }),
    { numRuns: 200 },
  );
});
