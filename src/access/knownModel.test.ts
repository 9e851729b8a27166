import { describe, expect, it } from "vitest";
import type { EffectivePrivileges } from "../api/schemas/permissions";
import { knownModel } from "./knownModel";

/** What a login knows that holds these privileges, all entries being at these paths. */
function knows(own: EffectivePrivileges, ...paths: readonly string[]) {
  const acl = paths.map((path) => ({ path, type: "user" as const, ugid: "ann@pve", roleid: "R" }));
  return knownModel({ self: "ann@pve", version: 9, users: [], groups: [], roles: [], pools: [], acl, own }).knows;
}

const auditor = { "/access": { "Sys.Audit": 1 }, "/access/groups": { "Sys.Audit": 1 }, "/pool": { "Pool.Audit": 1 } };

describe("what a login knows", () => {
  it("is all, for one who audits all", () => {
    expect(knows(auditor, "/", "/vms/100")).toEqual({ acl: true, users: true, groups: true, pools: true });
  });

  it("leaves out pools and groups that an entry below hides", () => {
    expect(knows(auditor, "/pool/secret")).toMatchObject({ groups: true, pools: false });
    expect(knows(auditor, "/access/groups/secret")).toMatchObject({ groups: false, pools: true });
    expect(knows({ ...auditor, "/pool/open": { "Pool.Audit": 1 } }, "/pool/open")).toMatchObject({ pools: true });
  });

  it("leaves out what lies below where the privilege does not propagate", () => {
    expect(knows({ ...auditor, "/pool": { "Pool.Audit": 0 } })).toMatchObject({ pools: false });
    expect(knows({ ...auditor, "/access/groups": { "Sys.Audit": 0 } })).toMatchObject({ users: true, groups: false });
  });

  it("is nothing certain for one who cannot read the entries that could hide something", () => {
    expect(knows({ ...auditor, "/access": {} })).toMatchObject({ acl: false, users: true, groups: false, pools: false });
  });

  it("leaves out pools whose members were not asked for", () => {
    const given = { self: "root@pam", version: 9, users: [], groups: [], roles: [], pools: [], acl: [], own: {} } as const;
    expect(knownModel(given).knows.pools).toBe(true);
    expect(knownModel({ ...given, members: false }).knows.pools).toBe(false);
  });
});
