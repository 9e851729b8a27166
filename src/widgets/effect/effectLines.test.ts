import { expect, it } from "vitest";
import { effectLines } from "./effectLines";

const t = (key: string, values?: Readonly<Record<string, unknown>>) => `${key} ${String(values?.count ?? "")}`.trim();
const gone = { kind: "users.delete", aclEntries: [], tokens: ["t"], staleTokenEntries: [] } as const;

it("tells what many deletions take along in one line each", () => {
  const cascades = [
    { ...gone, memberships: ["g", "h"] as never[] },
    { ...gone, memberships: ["g"] as never[] },
  ];
  const lines = effectLines({ cascades, stranded: [], shutOut: ["a@pve", "b@pve"] }, "b@pve", t);
  expect(lines).toEqual(["effect.locksOut", "effect.cannotLogIn 2", "effect.membershipsGo 2", "effect.tokensGo 2"]);
});
