import { expect, it } from "vitest";
import type { AccessModel } from "../model";
import { whole } from "../slices";
import { readUserCfg } from "../userCfg/read";
import type { Finding, FindingContext, FindingKind } from "./finding";
import { findingsOf } from "./findings";

const LINES = [
  "user:admin@pve:1:0::::::",
  "token:admin@pve!all:0:0:",
  "token:admin@pve!blind:2000:1:",
  "user:ann@pve:1:0::::::",
  "user:ben@pve:1:0::::::",
  "user:off@pve:0:0::::::",
  "user:idle@pve:1:0::::::",
  "group:staff:ann@pve,ben@pve::",
  "group:empty:::",
  "role:Twin:Datastore.Audit,Mapping.Audit,Pool.Audit,SDN.Audit,Sys.Audit,VM.Audit,VM.GuestAgent.Audit:",
  "role:Unused:VM.Audit:",
  "role:Network:VM.Audit,VM.Config.Network:",
  "acl:1:/:admin@pve:Administrator:",
  "acl:1:/vms/100:ann@pve,ben@pve:PVEVMUser:",
  "acl:0:/vms:@staff:Network:",
  "acl:1:/storage:@staff:NoAccess:",
  "acl:1:/storage/local:@staff:Twin:",
  "acl:1:/vms/101:off@pve:PVEVMUser:",
  "acl:1:/vms/102:@empty:PVEVMUser:",
  "acl:1:/vms/102:ghost@pve:PVEVMUser:",
];

function found(lines: readonly string[], more: Partial<FindingContext> = {}): readonly Finding[] {
  const { model } = readUserCfg(lines.join("\n"), 9);
  return whole(findingsOf({ model, now: 1_000, guests: ["100"], ...more }));
}

const of = (kind: FindingKind, all: readonly Finding[]) => all.filter((one) => one.kind === kind);

it.each<readonly [FindingKind, string]>([
  ["administrator-without-second-factor", "admin@pve"],
  ["administrator-everywhere", "admin@pve"],
  ["full-token-of-administrator", "admin@pve!all"],
  ["token-sees-nothing", "admin@pve!blind"],
  ["no-access-lifted", "staff"],
  ["propagation-off", "staff"],
  ["inactive-user-in-acl", "off@pve"],
  ["token-without-expiry", "admin@pve!all"],
  ["user-without-rights", "idle@pve"],
])("finds %s", (kind, subject) => {
  expect(of(kind, found(LINES)).flatMap(({ subjects }) => subjects)).toContain(subject);
});

it("tells entries without effect from each other by their reason", () => {
  const reasons = of("entry-without-effect", found(LINES)).map(({ reason, entries }) => [reason?.kind, entries[0]?.path]);
  expect(reasons).toContainEqual(["group-empty", "/vms/102"]);
  expect(reasons).toContainEqual(["user-missing", "/vms/102"]);
  const shadowed = found([...LINES, "acl:1:/vms/100:@staff:PVEAuditor:"]);
  const entry = of("entry-without-effect", shadowed).find(({ paths }) => paths[0] === "/vms/100");
  expect(entry?.reason).toMatchObject({ kind: "shadowed", by: [{ holder: { kind: "user" } }] });
});

it("finds roles: unused, lacking SDN.Use, and with privileges that an older version lacks", () => {
  expect(of("role-unused", found(LINES)).map(({ role }) => role)).toEqual(["Unused"]);
  expect(of("privilege-needed", found(LINES))).toMatchObject([{ role: "Network", privileges: ["SDN.Use"] }]);
  expect(of("privilege-removed", found(LINES, { targetVersion: 8 }))).toMatchObject([
    { role: "Twin", privileges: ["VM.GuestAgent.Audit"] },
  ]);
});

it("finds a role that is a built-in one under another name", () => {
  const { model } = readUserCfg("", 9);
  const auditor = [...(model.roles.get("PVEAuditor" as never)?.privileges ?? [])].join();
  const [twin] = of("role-equals-built-in", found([`role:Mine:${auditor}:`]));
  expect(twin).toMatchObject({ role: "Mine", subjects: ["PVEAuditor"], harmless: true });
});

it("finds guests that nobody reaches, and offers them to a group", () => {
  const unreached = found([...LINES, "acl:1:/vms/200:admin@pve:NoAccess:"], { guests: ["100", "200"] });
  expect(of("guest-unreachable", unreached)).toMatchObject([
    { paths: ["/vms/200"], fix: [{ kind: "acl.update", path: "/vms/200", groups: ["staff"] }] },
  ]);
});

it("finds users whose entries a group could hold", () => {
  expect(of("users-with-same-entries", found(LINES))).toMatchObject([{ subjects: ["ann@pve", "ben@pve"], harmless: true }]);
});

it("puts the worst first and has nothing to say about an empty configuration", () => {
  const kinds = [...new Set(found(LINES).map(({ kind }) => kind))];
  expect(kinds[0]).toBe("administrator-without-second-factor");
  expect(kinds.at(-1)).toBe("role-unused");
  expect(found(["user:root@pam:1:0:::::x:"], { guests: [] })).toEqual([]);
});

it("believes that an administrator has a second factor where it is told", () => {
  const known = found(LINES, { secondFactors: new Set(["admin@pve", "root@pam"]) });
  expect(of("administrator-without-second-factor", known)).toEqual([]);
});

it("does not change the model", () => {
  const { model } = readUserCfg(LINES.join("\n"), 9);
  const before: AccessModel = structuredClone(model);
  whole(findingsOf({ model, now: 1_000, guests: ["100"] }));
  expect(model).toEqual(before);
});
