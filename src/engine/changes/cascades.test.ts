import { expect, it } from "vitest";
import { modelOf } from "./testing/applied";
import { cascadesOf } from "./cascades";

const model = modelOf(
  "user:joe@pve:1:0:",
  "token:joe@pve!ci:0:1:",
  "token:joe@pve!b2:0:1:",
  "group:ops:joe@pve,ann@pve:",
  "group:other::",
  "role:Look:VM.Audit:",
  "pool:dev::::",
  "pool:dev/sub::::",
  "acl:1:/vms:joe@pve,joe@pve!ci,@ops:Look:",
  "acl:1:/pool/dev/sub:joe@pve:PVEPoolUser:",
  "acl:1:/pool/device:joe@pve:PVEPoolUser:",
);
const at = (path: string) => expect.objectContaining({ path }) as unknown;
const ci = expect.objectContaining({ path: "/vms", type: "token", ugid: "joe@pve!ci" }) as unknown;

it("lists what goes along with a user", () => {
  expect(cascadesOf(model, { kind: "users.delete", userid: "joe@pve" })).toEqual({
    kind: "users.delete",
    memberships: ["ops"],
    aclEntries: [at("/pool/dev/sub"), at("/pool/device"), at("/vms")],
    tokens: ["b2", "ci"],
    staleTokenEntries: [ci],
  });
  const unknown = cascadesOf(model, { kind: "users.delete", userid: "ann@pve" });
  expect(unknown).toMatchObject({ memberships: ["ops"], tokens: [] });
});

it("lists what goes along with a group, a role, a token", () => {
  const group = cascadesOf(model, { kind: "groups.delete", groupid: "ops" });
  expect(group).toEqual({ kind: "groups.delete", members: ["ann@pve", "joe@pve"], aclEntries: [at("/vms")] });
  expect(cascadesOf(model, { kind: "groups.delete", groupid: "gone" })).toMatchObject({ members: [], aclEntries: [] });
  const role = cascadesOf(model, { kind: "roles.delete", roleid: "Look" });
  expect(role).toEqual({ kind: "roles.delete", aclEntries: [at("/vms"), at("/vms"), at("/vms")] });
  const token = cascadesOf(model, { kind: "tokens.delete", userid: "joe@pve", tokenid: "ci" });
  expect(token).toEqual({ kind: "tokens.delete", staleTokenEntries: [ci] });
});

it("tells the entries that a pool takes along from those that it leaves", () => {
  const top = cascadesOf(model, { kind: "pools.delete", poolid: "dev" });
  expect(top).toEqual({ kind: "pools.delete", aclEntries: [at("/pool/dev/sub")], leftEntries: [] });
  const nested = cascadesOf(model, { kind: "pools.delete", poolid: "dev/sub" });
  expect(nested).toEqual({ kind: "pools.delete", aclEntries: [], leftEntries: [at("/pool/dev/sub")] });
});

it("has nothing to say about other changes", () => {
  expect(cascadesOf(model, { kind: "groups.update", groupid: "ops" })).toBeUndefined();
});
