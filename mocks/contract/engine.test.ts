import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { can, privilegesOn, rolesOn } from "../../src/engine/decide";
import { explain } from "../../src/engine/explain";
import type { ExplainedNode, Explanation } from "../../src/engine/explained/explanation";
import type { Privilege } from "../../src/engine/ids";
import type { AccessModel } from "../../src/engine/model";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { arbitraryModel, AUTH_IDS, QUESTIONS } from "./arbitraryModel";
import { naivePrivileges, naiveRoles } from "./naive";

const RUNS = 60;
const EXPLAINED_RUNS = 12;
const ASKED = "VM.Audit" as Privilege;

function forAll(numRuns: number, check: (model: AccessModel, authid: string, path: string) => void): void {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      for (const authid of AUTH_IDS) for (const path of QUESTIONS) check(model, authid, path);
    }),
    { numRuns },
  );
}

function sorted<Key extends string>(flags: Iterable<readonly [Key, boolean]>): string {
  return [...flags]
    .map(([name, flag]) => `${name} ${String(flag)}`)
    .sort()
    .join();
}

describe("the engine and a second one written from the rules", () => {
  it("give the same roles", () => {
    forAll(RUNS, (model, authid, path) => {
      const roles = rolesOn(model, authid, path);
      const expected = naiveRoles(model, authid, path);
      const same =
        roles === expected ||
        (typeof roles !== "string" && typeof expected !== "string" && sorted(roles) === sorted(expected));
      if (!same) expect.fail(`${authid} on ${path}`);
    });
  });

  it("give the same privileges when roles alone have changed after questions were asked", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryModel, (before, { roles }) => {
        for (const authid of AUTH_IDS) for (const path of QUESTIONS) privilegesOn(before, authid, path);
        const model = { ...before, roles };
        for (const authid of AUTH_IDS) {
          for (const path of QUESTIONS) {
            const got = sorted(privilegesOn(model, authid, path));
            const expected = sorted(naivePrivileges(model, authid, path));
            if (got !== expected) expect.fail(`${authid} on ${path}: ${got} instead of ${expected}`);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("give the same privileges", () => {
    forAll(RUNS, (model, authid, path) => {
      const got = sorted(privilegesOn(model, authid, path));
      const expected = sorted(naivePrivileges(model, authid, path));
      if (got !== expected) expect.fail(`${authid} on ${path}: ${got} instead of ${expected}`);
    });
  });
});

function entriesOf(nodes: readonly ExplainedNode[]) {
  return nodes.flatMap((node) => node.entries);
}

function sources(explanation: Explanation, model: AccessModel): readonly string[] {
  const entries = entriesOf([...explanation.nodes, ...explanation.pools.flatMap((pool) => pool.nodes)]);
  return entries
    .filter(({ verdict }) => verdict.kind === "in-force" || verdict.kind === "from-pool")
    .filter(({ role }) => model.roles.get(role)?.privileges.has(ASKED))
    .map((entry) => JSON.stringify({ ...entry, verdict: undefined }));
}

describe("an explanation", () => {
  it("ends with the decision", () => {
    forAll(EXPLAINED_RUNS, (model, authid, path) => {
      const { decision, roles, privileges } = explain(model, authid, path, ASKED);
      const flags = privileges.map(({ privilege, propagate }) => [privilege, propagate] as const);
      if (sorted(flags) !== sorted(privilegesOn(model, authid, path)))
        expect.fail(`privileges of ${authid} on ${path}`);
      if (decision?.granted !== can(model, authid, ASKED, path)) expect.fail(`decision for ${authid} on ${path}`);
      if (roles !== rolesOn(model, authid, path)) expect.fail(`roles of ${authid} on ${path}`);
    });
  });

  it("names as sources exactly the entries in force that hold the privilege", () => {
    forAll(EXPLAINED_RUNS, (model, authid, path) => {
      const explanation = explain(model, authid, path, ASKED, { others: true });
      if (explanation.identity.kind === "full-token") return;
      const named = explanation.privileges.find((held) => held.privilege === ASKED)?.from ?? [];
      const got = named
        .map((entry) => JSON.stringify(entry))
        .sort()
        .join("\n");
      if (got !== [...sources(explanation, model)].sort().join("\n"))
        expect.fail(`sources for ${authid} on ${path}: ${got}`);
    });
  });
});

describe("reading and writing", () => {
  it("writes what it read the same way again", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const text = writeUserCfg(readUserCfg(writeUserCfg(model), model.version).model);
        expect(writeUserCfg(readUserCfg(text, model.version).model)).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it("reads any text without failing, and reads what it writes without a warning of its form", () => {
    const word = fc.constantFrom(
      "user",
      "token",
      "group",
      "role",
      "pool",
      "acl",
      "a@pve",
      "a@pve!t1",
      "@g",
      "g",
      "R",
      "/",
      "1",
      "0",
    );
    const junk = fc.array(
      fc.oneof(word, fc.constantFrom(":", ":", "\n", " ", ",", "\0", "%", "é", "\ud800"), fc.string()),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          junk.map((parts) => parts.join("")),
        ),
        (text) => {
          const once = writeUserCfg(readUserCfg(text, 9).model);
          expect(writeUserCfg(readUserCfg(once, 9).model)).toBe(once);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
