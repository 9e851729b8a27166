import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authIdsOf } from "../../src/engine/authIds";
import { applyChange } from "../../src/engine/changes/apply";
import { privilegesOn } from "../../src/engine/decide";
import type { AccessModel } from "../../src/engine/model";
import { placesOf } from "../../src/engine/places";
import { planBetween } from "../../src/engine/plan/planBetween";
import type { Plan } from "../../src/engine/plan/plan";
import { exists } from "../../src/engine/plan/safety";
import { whole } from "../../src/engine/slices";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { arbitraryModel } from "./arbitraryModel";

const asRead = (model: AccessModel, version: AccessModel["version"]) => readUserCfg(writeUserCfg(model), version).model;
const model = arbitraryModel.map((one) => asRead(one, 9));

function left({ unreached }: Plan): number {
  return unreached.filter(({ kind }) => kind !== "password" && kind !== "secret").length;
}

function tooMuch(state: AccessModel, before: AccessModel, after: AccessModel): string | undefined {
  for (const authid of authIdsOf(state)) {
    if (!exists(state, authid)) continue;
    for (const path of placesOf(before, after, state)) {
      const [old, now] = [privilegesOn(before, authid, path), privilegesOn(after, authid, path)];
      for (const privilege of privilegesOn(state, authid, path).keys()) {
        if (!old.has(privilege) && !now.has(privilege)) return `${authid} holds ${privilege} on ${path}`;
      }
    }
  }
  return undefined;
}

describe("a plan", () => {
  it("leads to the second state, or lists what it does not reach", () => {
    fc.assert(
      fc.property(model, model, (before, after) => {
        const plan = whole(planBetween(before, after));
        const same = writeUserCfg(plan.reached) === writeUserCfg(after);
        if (same !== (left(plan) === 0)) expect.fail(`${plan.steps.map(({ command }) => command).join("\n")}\n${JSON.stringify(plan.unreached)}`);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps everybody within what is before and after, or marks the step", () => {
    let marked = 0;
    let steps = 0;
    fc.assert(
      fc.property(model, model, (before, after) => {
        let state = before;
        for (const { change, excess, command } of whole(planBetween(before, after)).steps) {
          const next = applyChange(state, change, "root@pam");
          if ("refused" in next) return expect.fail(`${command}: ${JSON.stringify(next.refused)}`);
          state = next.model;
          steps += 1;
          const found = tooMuch(state, before, after);
          if (excess.length > 0) marked += 1;
          if ((found === undefined) !== (excess.length === 0)) expect.fail(`${command}: ${found} but ${JSON.stringify(excess)}`);
        }
      }),
      { numRuns: 12 },
    );
    expect(marked * 20).toBeLessThan(steps);
  });
});
