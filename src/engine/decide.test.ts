import { describe, expect, it } from "vitest";
import { catalogueOf } from "./catalogue";
import { can, privilegesOn, rolesOn, UnknownPrivilege } from "./decide";
import type { AccessModel, Role } from "./model";
import type { Privilege, RoleId } from "./ids";
import { readUserCfg } from "./userCfg/read";

const { model } = readUserCfg(
  "user:a@pve:1:0:\nacl:1:/vms:a@pve:PVEVMUser:\npool:p::12345:local:\nacl:0:/pool/p:a@pve:PVEDatastoreUser:\n",
  9,
);

describe("can", () => {
  it("asks for one privilege on one path", () => {
    expect(can(model, "a@pve", "VM.Audit", "/vms/100")).toBe(true);
    expect(can(model, "a@pve", "VM.Allocate", "/vms/100")).toBe(false);
    expect(can(model, "root@pam", "VM.Allocate", "")).toBe(true);
  });

  it("refuses a privilege that does not exist, even for somebody without any", () => {
    expect(() => can(model, "nobody", "VM.Fly", "/")).toThrow(UnknownPrivilege);
    expect(() => can(model, "root@pam", "toString", "/")).toThrow(
      expect.objectContaining({ name: "UnknownPrivilege", code: "unknown-privilege", privilege: "toString" }),
    );
  });
});

describe("a model from elsewhere", () => {
  it("may hold privileges that the catalogue does not know", () => {
    const role: Role = { id: "New" as RoleId, privileges: new Set(["VM.Teleport" as Privilege]), builtIn: false };
    const newer: AccessModel = { ...model, roles: new Map([...model.roles, [role.id, role]]) };
    expect(can(newer, "a@pve", "VM.Teleport", "/vms")).toBe(false);
    expect(can(newer, "root@pam", "VM.Teleport", "/vms")).toBe(false);
  });

  it("may lack the Administrator role: root@pam has the built-in one's privileges", () => {
    const bare: AccessModel = { ...model, roles: new Map() };
    expect([...privilegesOn(bare, "root@pam", "/").keys()]).toEqual([...catalogueOf(9).privileges].sort());
    expect(rolesOn(bare, "root@pam", "/")).toBe("Administrator");
    expect(privilegesOn(bare, "a@pve", "/vms").size).toBe(0);
  });
});

describe("many questions", () => {
  it("forgets subjects and paths without changing answers", () => {
    const expected = privilegesOn(model, "a@pve", "/vms/99999");
    for (let at = 0; at < 1_001; at++) privilegesOn(model, `x${at}@pve`, "/vms/100");
    for (let at = 0; at < 100_001; at++) privilegesOn(model, "a@pve", `/vms/x${at}`);
    expect(privilegesOn(model, "a@pve", "/vms/99999")).toBe(expected);
  });

  it("finds guests of any number of digits, and no others", () => {
    const held = privilegesOn(model, "a@pve", "/vms/100").size;
    const ofPool = privilegesOn(model, "a@pve", "/vms/12345").size;
    expect(ofPool).toBeGreaterThan(held);
    for (const path of ["/vms/012345", "/vms/2345", "/vms/123", "/vms/12a", "/vms/1:00", "/vmx/123"]) {
      expect(privilegesOn(model, "a@pve", path).size, path).toBe(path.startsWith("/vms/") ? held : 0);
    }
  });
});
