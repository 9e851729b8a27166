import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ActionValues } from "../../src/access/needs/need";
import { actionsIn, GUIDED_ACTIONS } from "../../src/access/needs/guidedActions";
import { type FilledNeed, filledNeeds, lackingOf } from "../../src/access/needs/lacking";
import { type SmallestGrant, smallestGrant } from "../../src/access/needs/smallestGrant";
import { preparedParts, recipeChanges } from "../../src/access/recipes/recipe";
import { RECIPES } from "../../src/access/recipes/recipes";
import { catalogueOf } from "../../src/engine/catalogue";
import { applyAll } from "../../src/engine/changes/applyAll";
import { can, privilegesOn } from "../../src/engine/decide";
import { withHypothetical } from "../../src/engine/hypothetical";
import type { AccessModel, PveVersion } from "../../src/engine/model";
import { placesOf } from "../../src/engine/places";
import { isGrantablePath } from "../../src/engine/paths";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { arbitraryModel } from "./arbitraryModel";

const VALUES: ActionValues = {
  vmid: "100",
  newid: "101",
  pool: "p",
  storage: "local",
  source: "local",
  zone: "localnetwork",
  bridge: "vmbr0",
  node: "pve1",
  realm: "pve",
  group: "g",
  mapping: "m",
};
const VERSIONS: readonly PveVersion[] = [5, 6, 7, 8, 9];
const model = arbitraryModel.map((one) => readUserCfg(writeUserCfg(one), one.version).model);

/** @returns the model in which the grant was made: nothing is lacking, nothing was taken */
function expectGranted(before: AccessModel, authid: string, needs: readonly FilledNeed[], { changes }: SmallestGrant): AccessModel {
  const applied = applyAll(before, changes, "root@pam");
  expect(lackingOf(applied.model, authid, needs)).toEqual([]);
  for (const path of placesOf(before, applied.model)) {
    const now = privilegesOn(applied.model, authid, path);
    const lost = [...privilegesOn(before, authid, path).keys()].filter((privilege) => !now.has(privilege));
    if (lost.length > 0) expect.fail(`${authid} loses ${lost.join()} on ${path}: ${JSON.stringify(changes)}`);
  }
  return applied.model;
}

describe("an action", () => {
  it("is offered on a version only with privileges that this version has", () => {
    expect(actionsIn(9)).toHaveLength(GUIDED_ACTIONS.length);
    for (const version of VERSIONS) {
      const known: ReadonlySet<string> = catalogueOf(version).privileges;
      for (const action of actionsIn(version)) {
        const needs = filledNeeds(action, VALUES, version);
        expect(needs.length).toBeGreaterThan(0);
        for (const { paths, privileges } of needs) {
          expect(paths.filter((path) => !isGrantablePath(path))).toEqual([]);
          expect(privileges.filter((privilege) => !known.has(privilege))).toEqual([]);
        }
      }
    }
  });

  it("asks for the bridge since 8 and for the agent's own privileges since 9", () => {
    const of = (id: string, version: PveVersion) => {
      const action = GUIDED_ACTIONS.find((one) => one.id === id);
      return (action ? filledNeeds(action, VALUES, version) : []).flatMap(({ privileges }) => privileges);
    };
    expect(of("create-vm", 7)).not.toContain("SDN.Use");
    expect(of("create-vm", 8)).toContain("SDN.Use");
    expect(of("agent-exec", 8)).toEqual(["VM.Monitor"]);
    expect(of("agent-exec", 9)).toEqual(["VM.GuestAgent.Unrestricted"]);
  });

  it("is allowed with the smallest grant, which takes nothing away", () => {
    let enough = 0;
    const subject = fc.constantFrom("a@pve", "b@pve", "x!y@pve", "a@pve!sep", "a@pve!full");
    const asked = fc.constantFrom(...GUIDED_ACTIONS);
    fc.assert(
      fc.property(model, subject, asked, (before, authid, action) => {
        const needs = filledNeeds(action, VALUES, before.version);
        const grant = smallestGrant(before, authid, needs, "Task");
        if (!grant.enough) return;
        enough += 1;
        const after = expectGranted(before, authid, needs, grant);
        if (lackingOf(before, authid, needs).length === 0) expect(after).toBe(before);
      }),
      { numRuns: 100 },
    );
    expect(enough).toBeGreaterThan(20);
  });

  it("is allowed to a group's members with the group's smallest grant, but for those that are named", () => {
    let enough = 0;
    fc.assert(
      fc.property(model, fc.constantFrom("g", "h"), fc.constantFrom(...GUIDED_ACTIONS), (before, groupid, action) => {
        const needs = filledNeeds(action, VALUES, before.version);
        const member = withHypothetical(before, { groups: [groupid] });
        const grant = smallestGrant(member.model, member.authid, needs, "Task", groupid);
        if (!grant.enough) return;
        enough += 1;
        const after = expectGranted(member.model, member.authid, needs, grant);
        const groups: ReadonlyMap<string, { readonly members: ReadonlySet<string> }> = before.groups;
        const members = [...(groups.get(groupid)?.members ?? [])];
        expect(grant.stillLacking).toEqual(members.filter((one) => lackingOf(after, one, needs).length > 0));
        for (const change of grant.changes) if (change.kind === "acl.update") expect(change.groups).toEqual([groupid]);
      }),
      { numRuns: 100 },
    );
    expect(enough).toBeGreaterThan(10);
  });
});

describe("a recipe", () => {
  it.each(RECIPES)("$id makes roles and entries that PVE takes, on every version", (recipe) => {
    for (const version of VERSIONS) {
      const { model: empty } = readUserCfg("user:joe@pve:1:0:\n", version);
      const parts = preparedParts(recipe, VALUES, version);
      expect(parts.length).toBeGreaterThan(0);
      const changes = recipeChanges(parts, { field: "users", id: "joe@pve" }, new Set(empty.roles.keys()));
      const applied = applyAll(empty, changes, "root@pam");
      expect("refused" in applied ? applied.refused : undefined).toBeUndefined();
    }
  });

  it("lets a student start the guests of the pool and nothing else", () => {
    const student = RECIPES.find(({ id }) => id === "Student");
    const { model: lab } = readUserCfg("user:joe@pve:1:0:\ngroup:class:joe@pve:\npool:p::100::\n", 9);
    const changes = student ? recipeChanges(preparedParts(student, VALUES, 9), { field: "groups", id: "class" }, new Set()) : [];
    const { model: after } = applyAll(lab, changes, "root@pam");
    expect(can(after, "joe@pve", "VM.PowerMgmt", "/vms/100")).toBe(true);
    expect(can(after, "joe@pve", "VM.Allocate", "/vms/100")).toBe(false);
    expect(can(after, "joe@pve", "VM.Audit", "/vms/101")).toBe(false);
  });
});
