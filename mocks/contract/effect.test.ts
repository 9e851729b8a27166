import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyAll } from "../../src/engine/changes/applyAll";
import { effectBetween, pathsOfPart } from "../../src/engine/compare/effect";
import type { EffectPart } from "../../src/engine/compare/effect";
import { lockOutBetween } from "../../src/engine/compare/lockOut";
import { compareLogins, compareRoles } from "../../src/engine/compare/logins";
import { differenceBetween } from "../../src/engine/difference";
import { mayLogIn } from "../../src/engine/login";
import type { AccessModel } from "../../src/engine/model";
import { placesOf } from "../../src/engine/places";
import { whole } from "../../src/engine/slices";
import { arbitraryChange } from "./arbitraryChange";
import { arbitraryModel, AUTH_IDS, QUESTIONS } from "./arbitraryModel";

const GUESTS = ["100", "101", "102"];

type Names = readonly string[];

function line(authid: string, path: string, { gained, lost }: { readonly gained: Names; readonly lost: Names }): string {
  return `${authid} ${path} +${gained.join()} -${lost.join()}`;
}

/** `authid path +gained -lost`, for each path. */
function lines(authid: string, parts: readonly EffectPart[]): readonly string[] {
  return parts.flatMap((part) => pathsOfPart(part).map((path) => line(authid, path, part)));
}

function expectSame(before: AccessModel, after: AccessModel): void {
  const paths = [...new Set([...QUESTIONS, ...placesOf(before, after)])];
  const scope = { paths: paths.filter((path) => !GUESTS.some((guest) => path === `/vms/${guest}`)), guests: GUESTS };
  const effect = whole(effectBetween(before, after, scope));
  const full = differenceBetween(before, after, scope).data;
  const got = effect.flatMap(({ authid, parts }) => lines(authid, parts)).sort();
  const expected = full
    .flatMap(({ authid, paths }) => paths.map((differs) => line(authid, differs.path, differs)))
    .sort();
  expect(got).toEqual(expected);
  const counts = ({ authid, guestsGained, guestsLost }: (typeof effect)[number]) => [authid, guestsGained, guestsLost];
  expect(effect.map(counts)).toEqual(
    full.map(({ authid, guestsGained, guestsLost }) => [authid, guestsGained.length, guestsLost.length]),
  );
}

describe("an effect", () => {
  it("of any two states is the difference of their full matrices", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryModel, fc.subarray(["users", "groups", "roles", "pools", "acl"] as const), (before, other, parts) => {
        const after = Object.fromEntries(parts.map((part) => [part, other[part]]));
        expectSame(before, { ...before, ...after });
        if (parts.length === 5) expectSame(before, other);
      }),
      { numRuns: 30 },
    );
  });

  it("of changes is the difference between before and after", () => {
    let applied = 0;
    fc.assert(
      fc.property(arbitraryModel, fc.array(arbitraryChange, { minLength: 1, maxLength: 4 }), (before, changes) => {
        const { model } = applyAll(before, changes, "root@pam");
        if (model === before) return;
        applied += 1;
        expectSame(before, model);
      }),
      { numRuns: 50 },
    );
    expect(applied).toBeGreaterThan(10);
  });
});

describe("a comparison", () => {
  it("of two logins says what one holds and the other does not", () => {
    const pair = fc.subarray([...AUTH_IDS], { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(arbitraryModel, pair, (model, [first = "", second = ""]) => {
        const scope = { paths: QUESTIONS, guests: [] };
        const got = lines("", compareLogins(model, first, second, scope));
        const back = compareLogins(model, second, first, scope).map((part) => ({ ...part, gained: part.lost, lost: part.gained }));
        expect([...lines("", back)].sort()).toEqual([...got].sort());
        expect(compareLogins(model, first, first, scope)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("of two roles is by privilege", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const all = [...(model.roles.get("PVEAuditor" as never)?.privileges ?? [])];
        expect(compareRoles(model, "nothing", "PVEAuditor")).toEqual({ gained: all.sort(), lost: [] });
        expect(compareRoles(model, "PVEAuditor", "PVEAuditor")).toEqual({ gained: [], lost: [] });
      }),
      { numRuns: 10 },
    );
  });
});

describe("locking out", () => {
  it("lists exactly the users who could log in and no longer can", () => {
    fc.assert(
      fc.property(arbitraryModel, fc.array(arbitraryChange, { minLength: 1, maxLength: 4 }), (before, changes) => {
        const { model } = applyAll(before, changes, "root@pam");
        const { shutOut, administrators, lastAdministrator } = lockOutBetween(before, model, "a@pve", 1_000);
        const listed = new Set(shutOut.map(({ authid }) => authid));
        for (const user of before.users.keys()) {
          const lost = mayLogIn(before, user, 1_000).outcome === "may" && mayLogIn(model, user, 1_000).outcome !== "may";
          expect(listed.has(user)).toBe(lost);
        }
        expect(lastAdministrator).toBe(administrators.before.length > 0 && administrators.after.length === 0);
      }),
      { numRuns: 100 },
    );
  });
});
