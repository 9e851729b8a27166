import { expect, it } from "vitest";
import type { ResourceRow } from "../api/schemas/resources";
import { knownModel } from "./knownModel";
import { viewFrom } from "./viewFrom";

const known = knownModel({
  self: "root@pam",
  version: 9,
  users: [
    { userid: "ann@pve", enable: true },
    { userid: "bob@pve", enable: true },
  ],
  groups: [],
  roles: [{ roleid: "Audit", privs: "VM.Audit" }],
  acl: [{ path: "/vms/100", type: "user", ugid: "ann@pve", roleid: "Audit" }],
  pools: [],
  own: {},
});
const ann = viewFrom(known, "ann@pve");
const guests = [100, 101].map((vmid): ResourceRow => ({ id: `qemu/${String(vmid)}`, type: "qemu", vmid }));

it("cuts a list by the row filter of the endpoint", async () => {
  const rows = await ann.read("resources.list", {}, () => Promise.resolve(guests));
  expect(rows.map((row) => row.vmid)).toEqual([100]);
  expect(await ann.read("users.list", {}, () => Promise.resolve([{ userid: "ann@pve" }, { userid: "bob@pve" }]))).toEqual([
    { userid: "ann@pve" },
  ]);
});

it("refuses in the server's words what the check refuses, without asking", async () => {
  const never = () => Promise.reject(new Error("asked"));
  const refused = ann.read("qemu.config", { node: "pve", vmid: "101" }, never);
  await expect(refused).rejects.toMatchObject({
    failure: { kind: "refused", status: 403, message: "Permission check failed (/vms/101, VM.Audit)" },
  });
});

it("answers what is asked about the caller by the login that is looked through", async () => {
  const never = () => Promise.reject(new Error("asked"));
  expect(await ann.read("permissions.read", {}, never)).toEqual({ "/vms/100": { "VM.Audit": 1 } });
  expect(ann.cap.vms).toEqual({ "VM.Audit": 1 });
});
