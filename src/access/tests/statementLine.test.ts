import { expect, it } from "vitest";
import { lineOf, readLine } from "./statementLine";

it.each([
  "vmuser-pam@pam can VM.PowerMgmt on /vms/100",
  "@helpdesk cannot VM.Allocate on /vms",
  "ann@pve!ci can PVEVMUser on /pool/web",
  "@a+@b cannot role Sys.Like on /",
  "nobody but root@pam can Permissions.Modify on /",
  "nobody but root@pam, @admins can Sys.Modify on /nodes",
  "ann@pve sees exactly 100, 101",
  "ann@pve sees exactly nothing",
  "group helpdesk exists",
])("reads and writes %s", (line) => {
  const read = readLine(line);
  expect("statement" in read && lineOf(read.statement)).toBe(line);
});

it("takes root for root@pam and a dotted name for a privilege", () => {
  expect(readLine("  nobody but root can Permissions.Modify on / ")).toEqual({
    statement: { kind: "nobody but", subjects: [{ authid: "root@pam" }], privilege: "Permissions.Modify", path: "/" },
  });
  expect(readLine("ann@pve can PVEAdmin on /vms")).toMatchObject({ statement: { right: { roleid: "PVEAdmin" } } });
});

it.each([
  ["ann may do it", "no-sentence"],
  ["ann can VM.Audit on /vms", "no-subject"],
  ["ann@pve can VM.Audit on vms", "no-path"],
  ["nobody but root can PVEAdmin on /", "no-privilege"],
  ["ann@pve sees exactly web1", "no-guests"],
])("says what is wrong with %s", (line, fault) => {
  expect(readLine(line)).toEqual({ fault });
});
