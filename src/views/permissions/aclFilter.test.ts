import { expect, it } from "vitest";
import type { ShownEntry } from "../../widgets/acl/aclColumns";
import { aclFacets, groupedBy, keptBy } from "./aclFilter";

const entry = (path: string, ugid: string, extra: Partial<ShownEntry> = {}): ShownEntry => ({
  row: { path, type: "user", ugid, roleid: "PVEAuditor", propagate: true },
  trouble: undefined,
  object: undefined,
  ...extra,
});
const fine = entry("/", "ann@pve");
const gone = entry("/vms/100", "ghost@pve", { trouble: "user-missing", object: "web" });
const still: ShownEntry = { ...fine, row: { ...fine.row, propagate: false, roleid: "__proto__" } };

it("filters by each part of the address, and not at all without one", () => {
  expect(keptBy({})).toBeUndefined();
  const left = (address: Parameters<typeof keptBy>[0]) => [fine, gone, still].filter(keptBy(address) ?? (() => true));
  expect(left({ trouble: "any" })).toEqual([gone]);
  expect(left({ trouble: "none" })).toEqual([fine, still]);
  expect(left({ trouble: "user-missing" })).toEqual([gone]);
  expect(left({ propagate: "no" })).toEqual([still]);
  expect(left({ role: "__proto__" })).toEqual([still]);
  expect(left({ kind: "group" })).toEqual([]);
});

it("groups by path with the object's name, or by subject", () => {
  expect(groupedBy("path")?.(gone)).toBe("/vms/100 web");
  expect(groupedBy("subject")?.(gone)).toBe("ghost@pve");
});

it("counts each choice", () => {
  const t = (key: string, values?: Readonly<Record<string, unknown>>) =>
    values === undefined ? key : `${String(values.label)} ${String(values.count)}`;
  const facets = aclFacets({ entries: [fine, gone, still], address: {}, setAddress: () => undefined, t });
  expect(facets[0]?.options.map(({ label }) => label)).toEqual(["facets.all", "PVEAuditor 2", "__proto__ 1"]);
  expect(facets[3]?.options.map(({ label }) => label).slice(1)).toEqual([
    "facets.anyTrouble 1",
    "facets.noTrouble 2",
    "facets.troubles.userMissing 1",
  ]);
});
