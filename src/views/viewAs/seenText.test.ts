import { expect, test } from "vitest";
import { seeAs } from "../../access/viewAs";
import { viewSubject } from "../../access/viewSubject";
import type { ResourceRow } from "../../api/schemas/resources";
import { readUserCfg } from "../../engine/userCfg/read";
import { seenText } from "./seenText";

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(" ");
const { model } = readUserCfg("user:ann@pve:1:0::::::\nacl:1:/vms/100:ann@pve:PVEAuditor:", 9);
const known = { model, knows: { acl: true, users: true, groups: true, pools: true } };
const rows = [100, 101].map((vmid): ResourceRow => ({ id: `qemu/${vmid}`, type: "qemu", vmid, name: `vm-${vmid}`, node: "pve" }));

test("what a login sees can be copied, with the reason for everything that is hidden", () => {
  const subject = viewSubject(known, "ann@pve");
  const seen = seeAs(known, rows, "ann@pve", 1_000);
  expect(seenText({ asked: "ann@pve", subject, seen, rows, asSelf: false }, t).split("\n")).toEqual([
    "ann@pve",
    "sees",
    "counts.qemu 1 2 100",
    "hidden",
    "101 (vm-101): why.noEntry VM.Audit /vms/101",
  ]);
});
