import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aclRows } from "../../src/engine/aclRows";
import { authIdsOf } from "../../src/engine/authIds";
import { withEntry } from "../../src/engine/changes/aclEntries";
import { privilegesOn } from "../../src/engine/decide";
import { identify } from "../../src/engine/identity";
import type { AccessModel } from "../../src/engine/model";
import { normalisePath } from "../../src/engine/paths";
import { placesOf } from "../../src/engine/places";
import { whole } from "../../src/engine/slices";
import { entriesWithoutEffect } from "../../src/engine/withoutEffect/withoutEffect";
import { arbitraryModel, QUESTIONS } from "./arbitraryModel";

const FIELD = { user: "users", group: "groups", token: "tokens" } as const;

/** Written otherwise, a pool member is no member any more (engine.md section 10); no endpoint asks in that way. */
const NORMAL = QUESTIONS.filter((path) => normalisePath(path) === path);

type Row = ReturnType<typeof aclRows>[number];

function without(model: AccessModel, { path, type, ugid, roleid }: Row): AccessModel {
  return { ...model, acl: withEntry(model.acl, path, FIELD[type], ugid, roleid, undefined) };
}

/** Existing users and tokens. */
function logins(model: AccessModel): readonly string[] {
  return authIdsOf(model).filter((authid) => {
    const { kind } = identify(model, authid);
    return kind !== "user" || model.users.has(authid as never);
  });
}

function differs(left: AccessModel, right: AccessModel, paths: readonly string[]): string | undefined {
  for (const authid of logins(left)) {
    for (const path of paths) {
      const [one, other] = [left, right].map((model) => JSON.stringify([...privilegesOn(model, authid, path)]));
      if (one !== other) return `${authid} on ${path}`;
    }
  }
  return undefined;
}

const key = ({ path, type, ugid, roleid }: Row) => JSON.stringify([path, type, ugid, roleid]);

describe("an entry without effect", () => {
  it("changes no answer for any login when it goes, and no other entry is like it", () => {
    let idle = 0;
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const listed = new Set(
          whole(entriesWithoutEffect(model)).map(({ entry: { path, holder, role } }) => {
            return JSON.stringify([path, holder.kind, holder.id, role]);
          }),
        );
        const places = placesOf(model);
        for (const row of aclRows(model)) {
          const changed = without(model, row);
          if (listed.has(key(row))) {
            idle += 1;
            const at = differs(model, changed, NORMAL);
            if (at !== undefined) expect.fail(`${key(row)} counts for ${at}`);
          } else if (differs(model, changed, places) === undefined) expect.fail(`${key(row)} was missed`);
        }
      }),
      { numRuns: 40 },
    );
    expect(idle).toBeGreaterThan(20);
  });

  it("is told with the reason", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        for (const { entry, reason } of whole(entriesWithoutEffect(model))) {
          if (reason.kind === "shadowed") expect(reason.by.length).toBeGreaterThan(0);
          if (reason.kind === "user-missing") expect(model.users.has(entry.holder.id as never)).toBe(false);
          if (reason.kind === "group-missing") expect(model.groups.has(entry.holder.id as never)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("may stand at a path that no object has", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const found = whole(entriesWithoutEffect(model, { exists: () => false }));
        expect(found).toHaveLength(aclRows(model).length);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the places of a model", () => {
  it("stand for every path in its normal form", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const places = placesOf(model);
        for (const authid of authIdsOf(model)) {
          const seen = new Set(places.map((path) => JSON.stringify([...privilegesOn(model, authid, path)])));
          for (const path of NORMAL) {
            if (!seen.has(JSON.stringify([...privilegesOn(model, authid, path)]))) expect.fail(`${authid} on ${path}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
