import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aclRows } from "../../src/engine/aclRows";
import { applyAll } from "../../src/engine/changes/applyAll";
import type { Change } from "../../src/engine/changes/change";
import { can } from "../../src/engine/decide";
import { mayLogIn, mayUseToken } from "../../src/engine/login";
import type { AccessModel } from "../../src/engine/model";
import { asUserId } from "../../src/engine/names";
import { loginMisses } from "../../src/engine/nearMiss/loginMisses";
import { nearMisses } from "../../src/engine/nearMiss/nearMisses";
import { arbitraryModel, AUTH_IDS, QUESTIONS } from "./arbitraryModel";

const ASKED = "VM.Audit";
const NOW = 1_000_000_000;

function after(model: AccessModel, changes: readonly Change[]): AccessModel | undefined {
  const applied = applyAll(model, changes, "root@pam");
  return "refused" in applied ? undefined : applied.model;
}

const someAuthIds = fc.subarray([...AUTH_IDS], { minLength: 6, maxLength: 6 });
const somePaths = fc.subarray([...QUESTIONS], { minLength: 6, maxLength: 6 });

describe("a near miss", () => {
  it("turns the answer when its changes are made", () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryModel, someAuthIds, somePaths, (model, authids, paths) => {
        for (const authid of authids) {
          for (const path of paths) {
            for (const miss of nearMisses(model, authid, path, ASKED)) {
              seen += 1;
              expect(can(model, authid, ASKED, path)).toBe(false);
              const changed = after(model, miss.changes);
              if (changed === undefined || !can(changed, authid, ASKED, path))
                expect.fail(`${authid} on ${path}: ${JSON.stringify(miss)}`);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it("is found wherever one flag, one membership or the end of privilege separation is enough", () => {
    fc.assert(
      fc.property(arbitraryModel, someAuthIds, somePaths, (model, authids, paths) => {
        for (const authid of authids) {
          for (const path of paths) {
            if (can(model, authid, ASKED, path)) continue;
            const listed = nearMisses(model, authid, path, ASKED, { limit: Infinity });
            const changes = new Set(listed.map((miss) => JSON.stringify(miss.changes)));
            for (const change of singleChanges(model, authid)) {
              const changed = after(model, [change]);
              // A write drops entries of missing roles and tokens: that alone must not have turned it.
              const idle = after(model, [{ kind: "users.delete", userid: "nobody-at-all@pve" }]);
              if (changed === undefined || idle === undefined || can(idle, authid, ASKED, path)) continue;
              if (can(changed, authid, ASKED, path) && !changes.has(JSON.stringify([change])))
                expect.fail(`${authid} on ${path}: missed ${JSON.stringify(change)}`);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

function singleChanges(model: AccessModel, authid: string): readonly Change[] {
  const userid = asUserId(authid) ?? authid.slice(0, authid.lastIndexOf("!"));
  const flags = aclRows(model).flatMap((row): readonly Change[] => {
    if (row.propagate) return [];
    const field = { user: "users", group: "groups", token: "tokens" }[row.type];
    return [{ kind: "acl.update", path: row.path, roles: [row.roleid], [field]: [row.ugid], propagate: true }];
  });
  const join = [...model.groups.keys()].map((group): Change => {
    return { kind: "users.update", userid, groups: [group], append: true };
  });
  const tokenid = authid.slice(userid.length + 1);
  return authid === userid ? [...flags, ...join] : [...flags, { kind: "tokens.update", userid, tokenid, privsep: false }];
}

it("what keeps a login out is all that keeps it out", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      for (const authid of AUTH_IDS) {
        const answer = (of: AccessModel) =>
          asUserId(authid) === undefined ? mayUseToken(of, authid, NOW) : mayLogIn(of, authid, NOW);
        const misses = loginMisses(model, authid, NOW);
        if (answer(model).outcome === "may") expect(misses).toEqual([]);
        if (misses.length === 0) continue;
        const changed = after(model, misses.map(({ change }) => change));
        if (changed === undefined || answer(changed).outcome !== "may") expect.fail(authid);
      }
    }),
    { numRuns: 60 },
  );
});
