import { describe, expect, it } from "vitest";
import { catalogueOf } from "./catalogue";
import type { RoleId } from "./ids";
import type { PveVersion } from "./model";

describe("catalogueOf", () => {
  it.each<[PveVersion, number, number]>([[5, 32, 12], [6, 35, 13], [7, 37, 14], [8, 42, 17], [9, 47, 17]])(
    "PVE %d knows %d privileges and %d roles",
    (version, privileges, roles) => {
      const catalogue = catalogueOf(version);
      expect([catalogue.privileges.size, catalogue.roles.size]).toEqual([privileges, roles]);
      expect(catalogue.release).toMatch(new RegExp(`^Proxmox VE ${version}\\.`));
      expect(catalogue.roles.get("Administrator" as RoleId)?.privileges).toEqual(catalogue.privileges);
      for (const role of catalogue.roles.values()) {
        expect(role.builtIn).toBe(true);
        for (const privilege of role.privileges) expect(catalogue.privileges).toContain(privilege);
      }
    },
  );
});
