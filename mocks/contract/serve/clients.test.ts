import { PveClient } from "@corsinvest/cv4pve-api-javascript";
import proxmoxApi from "proxmox-api";
import { expect, test } from "vitest";
import { portOf, serving } from "./running";

test("proxmox-api logs in, lists, creates a user and an ACL entry, and is refused where it should be", async () => {
  const server = await serving();
  const at = { host: "127.0.0.1", port: portOf(server), schema: "http" as const };
  const root = proxmoxApi({ ...at, username: "root@pam", password: "training" });
  await root.access.users.$post({ userid: "made@pve", password: "made-1234", comment: "by a client" });
  await root.access.acl.$put({ path: "/vms/110", roles: "PVEVMUser", users: "made@pve" });
  const users = await root.access.users.$get();
  expect(users.find(({ userid }) => userid === "made@pve")).toMatchObject({ comment: "by a client", enable: 1 });

  const made = proxmoxApi({ ...at, username: "made@pve", password: "made-1234" });
  const seen = await made.cluster.resources.$get({ type: "vm" });
  expect(seen.map(({ vmid }) => vmid)).toEqual([110]);
  await expect(made.access.users.$post({ userid: "other@pve" })).rejects.toThrow(/403/);
  const wrong = proxmoxApi({ ...at, username: "made@pve", password: "not-that-one" });
  await expect(wrong.version.$get()).rejects.toThrow(/401|auth/i);
});

test("proxmox-api works with an API token", async () => {
  const server = await serving();
  const at = { host: "127.0.0.1", port: portOf(server), schema: "http" as const };
  const root = proxmoxApi({ ...at, username: "root@pam", password: "training" });
  const { value } = await root.access.users.$("root@pam").token.$("ci").$post({ privsep: false });
  const token = proxmoxApi({ ...at, tokenID: "root@pam!ci", tokenSecret: value });
  expect((await token.version.$get()).release).toMatch(/^9/);
  await expect(token.access.password.$put({ userid: "root@pam", password: "another-1" })).rejects.toThrow(/403/);
});

test("cv4pve-api-javascript does the same over https", async () => {
  const server = await serving({ https: true });
  const client = () => new PveClient("localhost", portOf(server));
  const root = client();
  expect(await root.login("root", "training", "pam")).toBe(true);
  const created = await root.create("/access/users", { userid: "made@pve", password: "made-1234" });
  expect([created.statusCode, created.reasonPhrase]).toEqual([200, "OK"]);
  const granted = await root.set("/access/acl", { path: "/pool/prod", roles: "PVEAuditor", users: "made@pve" });
  expect(granted.isSuccessStatusCode).toBe(true);
  const entry = { path: "/pool/prod", propagate: 1, roleid: "PVEAuditor", type: "user", ugid: "made@pve" };
  expect((await root.get("/access/acl")).response).toEqual({ data: expect.arrayContaining([entry]) });

  const made = client();
  expect(await made.login("made", "made-1234", "pve")).toBe(true);
  const refused = await made.create("/access/groups", { groupid: "mine" });
  const message = "Permission check failed (/access/groups, Group.Allocate)\n";
  expect([refused.statusCode, refused.response]).toEqual([403, { data: null, message }]);
  const again = await root.create("/access/users", { userid: "made@pve" });
  const exists = "create user failed: user 'made@pve' already exists\n";
  expect([again.statusCode, again.response]).toEqual([500, { data: null, message: exists }]);
});
