import { expect, it } from "vitest";
import { effectivePermissions } from "./effective";
import { holdsAnything } from "./holdsAnything";
import type { AclPath } from "./ids";
import { readUserCfg } from "./userCfg/read";

const FIXED = ["/", "/access", "/access/groups", "/nodes", "/pool", "/sdn", "/storage", "/vms"];

const { model } = readUserCfg(
  "user:a@pve:1:0:::::\nuser:b@pve:1:0:::::\nrole:R:VM.Audit:\npool:p::200:local:\n" +
    "acl:1:/:a@pve:R:\nacl:0:/nodes/pve1/x:b@pve:R:\n",
  9,
);

it("lists eight fixed paths, every node of the tree and the members of pools", () => {
  const paths = [...effectivePermissions(model, "a@pve").keys()].sort();
  expect(paths).toEqual([...FIXED, "/nodes/pve1", "/nodes/pve1/x", "/storage/local", "/vms/200"].sort());
});

it("leaves out the paths without any privilege, and tells the flag", () => {
  const found = effectivePermissions(model, "b@pve");
  expect([...found].map(([path, privileges]) => [path, [...privileges]])).toEqual([
    ["/nodes/pve1/x", [["VM.Audit", false]]],
  ]);
});

it("knows whether there would be anything to list", () => {
  for (const id of ["a@pve", "b@pve", "nobody@pve"]) {
    expect(holdsAnything(model, id, [])).toBe(effectivePermissions(model, id).size > 0);
  }
  expect(holdsAnything(model, "nobody@pve", ["/vms/100" as AclPath])).toBe(false);
});
