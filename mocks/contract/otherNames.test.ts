import fc from "fast-check";
import { expect, it } from "vitest";
import { authIdsOf } from "../../src/engine/authIds";
import { catalogueOf } from "../../src/engine/catalogue";
import { privilegesOn } from "../../src/engine/decide";
import type { AclPath, TokenId, UserId } from "../../src/engine/ids";
import { otherNames } from "../../src/engine/otherNames/otherNames";
import { withOtherNames } from "../../src/engine/otherNames/withOtherNames";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { placesOf } from "../../src/engine/places";
import { arbitraryModel } from "./arbitraryModel";

it("everybody may do under other names what was allowed under the own ones, on each path", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const names = otherNames(new Set<string>(catalogueOf(model.version).roles.keys()));
      const other = withOtherNames(model, names);
      for (const authid of authIdsOf(model)) {
        const renamed = authid.includes("!", authid.lastIndexOf("@")) ? names.token(authid as TokenId) : names.user(authid as UserId);
        for (const path of placesOf(model)) {
          const [own, now] = [privilegesOn(model, authid, path), privilegesOn(other, renamed, names.path(path as AclPath))];
          expect([renamed, path, [...now].toSorted()]).toEqual([renamed, path, [...own].toSorted()]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it("what is written holds no name, no comment and no address of before, and is read back whole", () => {
  const text = `user:root@pam:1:0::::::
user:anna.berg@corp:1:0:Anna:Berg:anna@firm.example:head of sales:x:
user:ci-bot@pve:0:1900000000::::secret plan:ABCDEF:
token:ci-bot@pve!deploy-shop:0:1:from the runner:

group:sales-team:anna.berg@corp,gone@corp:the people upstairs:

pool:shop/front:webshop:110,111:ceph-shop:

role:ShopOperator:VM.Audit,VM.PowerMgmt:

acl:1:/pool/shop/front:@sales-team:ShopOperator:
acl:0:/access/realm/corp:anna.berg@corp:PVEUserAdmin:
acl:1:/access/groups/sales-team:anna.berg@corp:PVEUserAdmin:
acl:1:/sdn/zones/lab-net/vnet-shop/42:ci-bot@pve!deploy-shop:PVESDNUser:
acl:1:/storage/ceph-shop:anna.berg@corp:PVEDatastoreUser:
acl:1:/storage/local:gone@corp:PVEDatastoreUser:
acl:1:/nodes/berlin-7:anna.berg@corp:PVEAuditor:
acl:1:/mapping/pci/secret-gpu:anna.berg@corp:PVEMappingUser:
`;
  const { model } = readUserCfg(text, 9);
  const written = writeUserCfg(withOtherNames(model, otherNames(new Set<string>(catalogueOf(9).roles.keys()))));
  expect(written).not.toMatch(/anna|berg|corp|bot|sales|shop|plan|upstairs|firm|lab|berlin|gone|gpu|ABC|runner/i);
  const again = readUserCfg(written, 9);
  expect(again.warnings).toEqual(readUserCfg(writeUserCfg(model), 9).warnings.map(() => expect.anything() as unknown));
  expect(writeUserCfg(again.model)).toBe(written);
  expect(written.split("\n").filter((line) => line.startsWith("acl:"))).toHaveLength(8);
  for (const kept of ["/storage/local:", "/sdn/zones/name", "/42:", "PVEAuditor", "user:root@pam:1:0", ":x:", "1900000000"]) {
    expect(written, kept).toContain(kept);
  }
});
