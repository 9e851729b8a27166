import { expect, it } from "vitest";
import { effectLines, rightsLines } from "./effectLines";

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) => `${key} ${values.count ?? ""}`.trim();
const gone = { kind: "users.delete", aclEntries: [], tokens: ["t"], staleTokenEntries: [] } as const;

it("tells what many deletions take along in one line each", () => {
  const cascades = [
    { ...gone, memberships: ["g", "h"] as never[] },
    { ...gone, memberships: ["g"] as never[] },
  ];
  const lines = effectLines({ cascades, stranded: [], shutOut: ["a@pve", "b@pve"] }, "b@pve", t);
  expect(lines).toEqual(["effect.locksOut", "effect.cannotLogIn 2", "effect.membershipsGo 2", "effect.tokensGo 2"]);
});

it("tells whose rights change, and where an entry changes nobody's", () => {
  const set = { name: "acl.update", params: { path: "/", roles: ["A"] } } as const;
  expect(rightsLines({ gain: ["a@pve"], lose: [] }, [set], t)).toEqual(["effect.gain 1"]);
  expect(rightsLines({ gain: [], lose: [] }, [set], t)).toEqual(["effect.none"]);
  expect(rightsLines({ gain: [], lose: [] }, [{ name: "users.delete", params: { userid: "a@pve" } }], t)).toEqual([]);
});
