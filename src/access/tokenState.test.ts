import { expect, it } from "vitest";
import type { AclRow } from "../api/schemas/permissions";
import { knownModel } from "./knownModel";
import { tokenEntries, type TokenName, tokenTrouble } from "./tokenState";

const NOW = 1000;

function known(acl: readonly AclRow[], user: { enable?: boolean; expire?: number } = {}, tokenExpire = 0) {
  const token = (tokenid: string, privsep: boolean) => ({ tokenid, privsep, expire: tokenExpire, comment: undefined });
  const texts = { firstname: undefined, lastname: undefined, email: undefined, comment: undefined, keys: undefined };
  return knownModel({
    self: "root@pam",
    version: 9,
    users: [
      {
        userid: "joe@pve",
        enable: true,
        groups: undefined,
        "realm-type": "pve",
        tokens: [token("own", true), token("full", false)],
        ...texts,
        ...user,
      },
    ],
    groups: [],
    roles: [
      { roleid: "Power", privs: "VM.Audit,VM.PowerMgmt", special: false },
      { roleid: "Look", privs: "VM.Audit", special: false },
    ],
    pools: [],
    acl,
    own: {},
  });
}

const joe: AclRow = { path: "/vms", type: "user", ugid: "joe@pve", roleid: "Look", propagate: true };
const own: AclRow = { path: "/vms/100", type: "token", ugid: "joe@pve!own", roleid: "Power", propagate: true };
const separated: TokenName = { userid: "joe@pve", tokenid: "own", privsep: true };
const full: TokenName = { userid: "joe@pve", tokenid: "full", privsep: false };

it("tells what makes a token useless", () => {
  expect(tokenTrouble(known([joe, own]), separated, NOW)).toBeUndefined();
  expect(tokenTrouble(known([joe]), separated, NOW)).toBe("no-entries");
  expect(tokenTrouble(known([own]), separated, NOW)).toBe("no-rights");
  expect(tokenTrouble(known([joe]), full, NOW)).toBeUndefined();
  expect(tokenTrouble(known([]), full, NOW)).toBe("no-rights");
  expect(tokenTrouble(known([joe, own], {}, NOW - 1), separated, NOW)).toBe("expired");
  expect(tokenTrouble(known([joe, own], { enable: false }), separated, NOW)).toBe("user-disabled");
  expect(tokenTrouble(known([joe, own], { expire: NOW - 1 }), separated, NOW)).toBe("user-expired");
});

it("tells what the user's rights leave of each entry", () => {
  expect(tokenEntries(known([joe, own]), separated)).toEqual([
    { path: "/vms/100", roleid: "Power", propagate: true, held: ["VM.Audit"], cut: ["VM.PowerMgmt"] },
  ]);
});

it("claims nothing where the login cannot read the entries", () => {
  const { model, knows } = known([]);
  const partial = { model, knows: { ...knows, acl: false } };
  expect([tokenTrouble(partial, separated, NOW), tokenEntries(partial, separated)]).toEqual([undefined, undefined]);
});
