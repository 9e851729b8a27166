import fc from "fast-check";
import type { Change } from "../../src/engine/changes/change";

const userid = fc.constantFrom("a@pve", "b@pve", "__proto__@pve", "constructor@pve", "x!y@pve", "new@pve");
const groupid = fc.constantFrom("g", "h", "__proto__", "constructor", "toString", "fresh");
const roleid = fc.constantFrom("Empty", "R", "S", "__proto__", "constructor", "Fresh");
const given = fc.constantFrom("R", "S", "NoAccess", "PVEAuditor", "Administrator", "Empty");
const poolid = fc.constantFrom("p", "p/q", "p/q/r", "n");
const tokenid = fc.constantFrom("full", "sep", "ci");
const path = fc.constantFrom("/", "/vms", "/vms/100", "/vms/101", "/storage", "/storage/local", "/pool/p", "/pool/p/q");
const flag = fc.option(fc.boolean(), { nil: undefined });
const few = <Item>(item: fc.Arbitrary<Item>) => fc.option(fc.array(item, { maxLength: 2 }), { nil: undefined });
const privs = few(fc.constantFrom("VM.Audit", "VM.PowerMgmt", "Datastore.Audit", "Permissions.Modify"));

/** Any write to the names of `arbitraryModel`; many are refused. */
export const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("users.create" as const, "users.update" as const),
    userid,
    groups: few(groupid),
    append: flag,
    enable: flag,
    expire: fc.constantFrom(undefined, 0, 77),
  }),
  fc.record({ kind: fc.constant("users.delete" as const), userid }),
  fc.record({ kind: fc.constantFrom("groups.create" as const, "groups.delete" as const), groupid }),
  fc.record({ kind: fc.constantFrom("roles.create" as const, "roles.update" as const), roleid, privs, append: flag }),
  fc.record({ kind: fc.constant("roles.delete" as const), roleid }),
  fc.record({
    kind: fc.constant("acl.update" as const),
    path,
    roles: fc.array(given, { minLength: 1, maxLength: 2 }),
    users: few(userid),
    groups: few(groupid),
    tokens: few(fc.tuple(userid, tokenid).map(([user, token]) => `${user}!${token}`)),
    propagate: flag,
    delete: flag,
  }),
  fc.record({ kind: fc.constantFrom("tokens.create" as const, "tokens.update" as const), userid, tokenid, privsep: flag }),
  fc.record({ kind: fc.constant("tokens.delete" as const), userid, tokenid }),
  fc.record({ kind: fc.constantFrom("pools.create" as const, "pools.delete" as const), poolid }),
  fc.record({
    kind: fc.constant("pools.update" as const),
    poolid,
    vms: few(fc.constantFrom("100", "101")),
    storage: few(fc.constantFrom("local", "constructor")),
    delete: flag,
    "allow-move": flag,
  }),
);
