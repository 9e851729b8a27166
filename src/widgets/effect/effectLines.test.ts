import { expect, it } from "vitest";
import { effectLines } from "./effectLines";
import { summaryText } from "./effectText";

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) => `${key} ${values.count ?? ""}`.trim();
const gone = { kind: "users.delete", aclEntries: [], tokens: ["t"], staleTokenEntries: [] } as const;

it("tells what many deletions take along in one line each", () => {
  const cascades = [
    { ...gone, memberships: ["g", "h"] as never[] },
    { ...gone, memberships: ["g"] as never[] },
  ];
  expect(effectLines({ cascades, stranded: ["a@corp"] }, t)).toEqual([
    "effect.usersOfRealm 1",
    "effect.membershipsGo 2",
    "effect.tokensGo 2",
  ]);
});

it("names whose entries a role's removal takes, and the roles that a login loses", () => {
  const entry = (type: "user" | "group", ugid: string) => ({ path: "/vms" as never, type, ugid, roleid: "Operator" as never, propagate: true });
  const said = (key: string, values: Readonly<Record<string, string | number>> = {}) => `${key} ${values.list ?? ""}`;
  const role = { kind: "roles.delete", aclEntries: [entry("group", "staff"), entry("user", "a@pve")] } as const;
  expect(effectLines({ cascades: [role], stranded: [] }, said)).toEqual(["effect.entriesStale /vms (@staff), /vms (a@pve)"]);
  const user = { ...gone, memberships: [], tokens: [], aclEntries: [entry("user", "a@pve")] };
  expect(effectLines({ cascades: [user], stranded: [] }, said)).toEqual(["effect.entriesGo /vms (Operator)"]);
});

it("sums up who gains and who loses", () => {
  const lockOut = { actor: undefined, administrators: { before: [], after: [] }, lastAdministrator: false, shutOut: [] };
  expect(summaryText({ gain: 0, lose: 0, lockOut }, t)).toBe("none");
  const out = { ...lockOut, shutOut: [{ authid: "a@pve", reason: "no-such-user" as const }] };
  expect(summaryText({ gain: 0, lose: 0, lockOut: out }, t)).toBe("noneElse");
  expect(summaryText({ gain: 3, lose: 0, lockOut }, t)).toBe("gainOnly 3");
  expect(summaryText({ gain: 3, lose: 1, lockOut }, t)).toBe("both");
});
