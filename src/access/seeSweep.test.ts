import { expect, it } from "vitest";
import type { ResourceRow } from "../api/schemas/resources";
import { knownModel } from "./knownModel";
import { seeSweep } from "./seeSweep";
import { seeAs } from "./viewAs";

const rows = Array.from({ length: 2_500 }, (_, at): ResourceRow => ({ id: `qemu/${100 + at}`, type: "qemu", vmid: 100 + at }));
const known = knownModel({
  self: "root@pam",
  version: 9,
  users: [{ userid: "ann@pve", enable: true }],
  groups: [],
  roles: [{ roleid: "Audit", privs: "VM.Audit" }],
  acl: ["/vms/100", "/vms/2000"].map((path) => ({ path, type: "user", ugid: "ann@pve", roleid: "Audit" })),
  pools: [],
  own: {},
});

it("answers what the question in one go answers", async () => {
  const parts: number[] = [];
  const sweep = await seeSweep(known, rows, "ann@pve", 0, new AbortController().signal, (part) => parts.push(part));
  expect(sweep).toEqual({ status: "done", progress: 1, data: seeAs(known, rows, "ann@pve", 0) });
  expect(parts).toEqual([0.4, 0.8]);
});

it("stops when it is aborted, with what it has", async () => {
  const stop = new AbortController();
  const sweep = await seeSweep(known, rows, "ann@pve", 0, stop.signal, () => stop.abort());
  expect(sweep).toMatchObject({ status: "aborted", progress: 0.4 });
  expect(sweep.data.visible).toHaveLength(1);
});
