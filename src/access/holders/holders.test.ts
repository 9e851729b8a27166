import { describe, expect, it } from "vitest";
import { readUserCfg } from "../../engine/userCfg/read";
import type { KnownModel } from "../knownModel";
import { whole } from "../../engine/slices";
import { accessGroupOf, accessOnObject } from "./accessOnObject";
import { privilegeNames, rightHolders, unknownNames } from "./rightHolders";
import { matrixFile, matrixLogins, matrixOverPaths } from "./rightsMatrix";

const NOW = 1_000;
const CFG = `user:a@pve:1:0::::::
user:b@pve:0:0::::::
token:a@pve!app:0:1::
group:g:b@pve,gone@pve::
acl:1:/vms/100:a@pve:PVEVMUser:
acl:1:/vms/100:a@pve!app:PVEAuditor:
acl:1:/vms:@g:PVEAuditor:
`;
const known: KnownModel = {
  model: readUserCfg(CFG, 9).model,
  knows: { acl: true, users: true, groups: true, pools: true },
};
const ids = (rows: readonly { readonly authid: string }[]) => rows.map(({ authid }) => authid);

describe("who holds a right", () => {
  it("takes all or any of several privileges", () => {
    const both = ["VM.Audit", "VM.PowerMgmt"];
    expect(ids(rightHolders(known, { privileges: both, any: false }, "/vms/100", NOW))).toEqual(["a@pve", "root@pam"]);
    expect(ids(rightHolders(known, { privileges: both, any: true }, "/vms/100", NOW))).toEqual(
      expect.arrayContaining(["a@pve", "a@pve!app", "b@pve", "gone@pve", "root@pam"]),
    );
  });

  it("marks who cannot log in and who does not exist", () => {
    const rows = rightHolders(known, { privileges: ["VM.Audit"], any: false }, "/vms/101", NOW);
    expect(rows.find(({ authid }) => ids([{ authid }])[0] === "b@pve")?.login).toEqual({ outcome: "may-not", reason: "disabled" });
    expect(rows.find(({ authid }) => ids([{ authid }])[0] === "gone@pve")?.exists).toBe(false);
  });

  it("names what is no privilege and no role, and then answers nobody", () => {
    expect(unknownNames(known, { privileges: ["VM.Monitor", "VM.Audit"], any: false })).toEqual(["VM.Monitor"]);
    expect(rightHolders(known, { roleid: "Nope" }, "/", NOW)).toEqual([]);
  });
});

it("a matrix and its file say the same as the list", () => {
  const paths = ["/vms/100", "/vms/101"];
  const matrix = matrixOverPaths(known, { privileges: ["VM.Audit", "VM.PowerMgmt"], any: true }, paths);
  const lines = whole(matrixFile(matrixLogins(known), matrix.columns, matrix.holds));
  for (const [at, path] of paths.entries()) {
    const held = lines.filter((line) => line[at + 1] === "1").map(([login]) => login);
    const listed = ids(rightHolders(known, { privileges: ["VM.Audit", "VM.PowerMgmt"], any: true }, path, NOW));
    expect(held.toSorted()).toEqual(listed.toSorted());
  }
});

it("privileges of the object's kind come first, and each has its word", () => {
  expect(privilegeNames(known, "/storage/local")[0]).toMatch(/^Datastore/);
  expect(["VM.Audit", "VM.PowerMgmt", "VM.Config.Disk", "VM.Allocate", "Permissions.Modify"].map(accessGroupOf)).toEqual([
    "see",
    "use",
    "change",
    "manage",
    "grant",
  ]);
});

it("tells who ends up with access to an object, by which entries", () => {
  const rows = whole(accessOnObject(known, "/vms/100", NOW));
  const token = rows.find(({ from }) => from.some(({ holder }) => holder.kind === "token"));
  expect(token?.authid).toBe("a@pve!app");
  expect(token?.held).toMatchObject({ see: expect.arrayContaining(["VM.Audit"]) as unknown, use: [], grant: [] });
});
