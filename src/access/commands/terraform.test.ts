import { expect, test } from "vitest";
import { terraformOf } from "./terraform";

test("an entry becomes one resource for each role and subject", () => {
  const change = { kind: "acl.update", path: "/vms/100", roles: ["PVEVMUser"], users: ["ann@pve"], groups: ["staff"] } as const;
  expect(terraformOf(change)).toBe(
    [
      'resource "proxmox_virtual_environment_acl" "ann_pve_pvevmuser_vms_100" {',
      '  path      = "/vms/100"',
      '  role_id   = "PVEVMUser"',
      '  user_id   = "ann@pve"',
      "  propagate = true",
      "}",
      "",
      'resource "proxmox_virtual_environment_acl" "staff_pvevmuser_vms_100" {',
      '  path      = "/vms/100"',
      '  role_id   = "PVEVMUser"',
      '  group_id  = "staff"',
      "  propagate = true",
      "}",
    ].join("\n"),
  );
});

test("a user carries its date, and no text is read as a template", () => {
  const text = terraformOf({ kind: "users.create", userid: "9x@pve", expire: 1_767_225_600, comment: 'a "${b}"' });
  expect(text).toContain('resource "proxmox_virtual_environment_user" "r_9x_pve"');
  expect(text).toContain('expiration_date = "2026-01-01T00:00:00Z"');
  expect(text).toContain(String.raw`comment         = "a \"$${"{b}"}\""`);
});

test("what is changed or removed has no resource of its own", () => {
  expect(terraformOf({ kind: "users.delete", userid: "ann@pve" })).toBeUndefined();
  expect(terraformOf({ kind: "acl.update", path: "/", roles: ["NoAccess"], users: ["ann@pve"], delete: true })).toBeUndefined();
});
