import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authIdsOf } from "../../src/engine/authIds";
import { can, privilegesOn } from "../../src/engine/decide";
import { explain } from "../../src/engine/explain";
import { bySource } from "../../src/engine/holders/bySource";
import { matrixOfPaths, matrixOfPrivileges, matrixRows } from "../../src/engine/holders/matrix";
import { whoCan, whoPasses } from "../../src/engine/holders/whoCan";
import type { Privilege } from "../../src/engine/ids";
import type { AccessModel } from "../../src/engine/model";
import { whole } from "../../src/engine/slices";
import { arbitraryModel, QUESTIONS } from "./arbitraryModel";

const ASKED = "VM.Audit";
const RUNS = 60;

function forAll(check: (model: AccessModel, path: string) => void, numRuns = RUNS): void {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      for (const path of QUESTIONS) check(model, path);
    }),
    { numRuns },
  );
}

describe("who can", () => {
  it("is the inverse of can", () => {
    forAll((model, path) => {
      const holders = whoCan(model, { privilege: ASKED }, path).map(({ authid }) => authid);
      expect(holders).toEqual(authIdsOf(model).filter((authid) => can(model, authid, ASKED, path)));
    });
  });

  it("of a role is who holds all of its privileges", () => {
    forAll((model, path) => {
      const wanted = [...(model.roles.get("PVEAuditor" as never)?.privileges ?? [])];
      const holders = new Set(whoCan(model, { roleid: "PVEAuditor" }, path).map(({ authid }) => authid));
      for (const authid of authIdsOf(model)) {
        const held = privilegesOn(model, authid, path);
        expect(holders.has(authid)).toBe(wanted.every((privilege) => held.has(privilege)));
      }
    }, 20);
  });

  it("names the entries that the explanation names", () => {
    forAll((model, path) => {
      for (const { authid, isRoot, sources } of whoCan(model, { privilege: ASKED }, path)) {
        const { privileges } = explain(model, authid, path, ASKED);
        const from = privileges.find(({ privilege }) => privilege === ASKED)?.from ?? [];
        if (isRoot) expect(sources).toEqual([]);
        else expect(sources.map(({ entry }) => entry)).toEqual(from);
      }
    }, 20);
  });

  it("groups every holder by each of its sources", () => {
    forAll((model, path) => {
      const holders = whoCan(model, { privilege: ASKED }, path);
      const grouped = bySource(holders);
      const count = holders.reduce((sum, { isRoot, sources }) => sum + (isRoot ? 1 : sources.length), 0);
      expect(grouped.reduce((sum, { authids }) => sum + authids.length, 0)).toBe(count);
    }, 20);
  });

  it("passes a check exactly as the check says", () => {
    forAll((model, path) => {
      const check = { kind: "perm", path: "{path}", privileges: [ASKED] } as const;
      const passing = whoPasses(model, check, { path });
      if (!path.startsWith("/")) return;
      const expected = authIdsOf(model).filter((authid) => authid === "root@pam" || can(model, authid, ASKED, path));
      if (path === path.replace(/\/{2,}|(?<=.)\/$/g, "")) expect(passing).toEqual(expected);
    }, 20);
  });
});

describe("a matrix", () => {
  it("says in each cell what can says", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const authids = authIdsOf(model);
        const rows = whole(matrixRows(matrixOfPaths(model, { privilege: ASKED }, QUESTIONS), authids));
        for (const authid of authids) {
          const expected = QUESTIONS.map((path) => Number(can(model, authid, ASKED, path)));
          expect([...(rows.get(authid) ?? [])]).toEqual(expected);
        }
        const names = [ASKED, "Permissions.Modify"] as Privilege[];
        const one = matrixOfPrivileges(model, "/vms/100", names);
        for (const authid of authids) {
          expect([...one.row(authid)]).toEqual(names.map((name) => Number(can(model, authid, name, "/vms/100"))));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
