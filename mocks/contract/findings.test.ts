import fc from "fast-check";
import { expect, it } from "vitest";
import { authIdsOf } from "../../src/engine/authIds";
import { applyAll } from "../../src/engine/changes/applyAll";
import { privilegesOn } from "../../src/engine/decide";
import { findingKey } from "../../src/engine/findings/finding";
import type { FindingContext } from "../../src/engine/findings/finding";
import { findingsOf } from "../../src/engine/findings/findings";
import { identify } from "../../src/engine/identity";
import type { AccessModel } from "../../src/engine/model";
import { placesOf } from "../../src/engine/places";
import { whole } from "../../src/engine/slices";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { arbitraryModel } from "./arbitraryModel";

const asRead = arbitraryModel.map((model) => readUserCfg(writeUserCfg(model), model.version).model);

function contextOf(model: AccessModel): FindingContext {
  return { model, now: 1_000, guests: ["100", "101", "102"], exists: (path) => path !== "/vms/100/x", targetVersion: 9 };
}

function logins(model: AccessModel): readonly string[] {
  return authIdsOf(model).filter((authid) => identify(model, authid).kind !== "user" || model.users.has(authid as never));
}

it("every fix removes its finding, and a harmless one changes no answer", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(asRead, (model) => {
      for (const one of whole(findingsOf(contextOf(model)))) {
        if (one.fix.length === 0) continue;
        seen.set(one.kind, (seen.get(one.kind) ?? 0) + 1);
        const applied = applyAll(model, one.fix, "root@pam");
        if ("refused" in applied) return expect.fail(`${JSON.stringify(one)} is refused: ${JSON.stringify(applied.refused)}`);
        const left = whole(findingsOf(contextOf(applied.model)));
        const stays = left.find((other) => findingKey(other) === findingKey(one));
        if (stays !== undefined) expect.fail(`${JSON.stringify(one)} stays`);
        if (!one.harmless) continue;
        for (const authid of logins(model)) {
          for (const path of placesOf(model, applied.model)) {
            const [was, is] = [model, applied.model].map((of) => JSON.stringify([...privilegesOn(of, authid, path)]));
            if (was !== is) expect.fail(`${JSON.stringify(one)} changes ${authid} on ${path}`);
          }
        }
      }
    }),
    { numRuns: 12 },
  );
  expect(seen.size).toBeGreaterThan(6);
});
