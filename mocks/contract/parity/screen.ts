import { endpointOf } from "../../../src/api/endpoints/index";
import { type KnownModel, knownModel } from "../../../src/access/knownModel";
import { type Held, knownRights, pathsToAsk } from "../../../src/access/knownRights";
import { predicted } from "../../../src/access/predicted";
import type { PartialAnswer } from "../../../src/engine/partialAnswer";
import type { WorldState } from "../../store/state";
import type { WireCall } from "./calls";
import { read } from "./send";

/** What the screen of one login predicts: from its model alone, and after asking for the paths it needs. */
export interface Screen {
  readonly known: KnownModel;
  atOnce(call: WireCall): PartialAnswer;
  asked(call: WireCall): Promise<PartialAnswer>;
}

/** The screen's model, from the answers that this login gets to the questions that the screen asks. */
async function modelFor(state: WorldState, self: string): Promise<KnownModel> {
  const listed = await read(state, self, "pools.list");
  const pools = await Promise.all(listed.map(({ poolid }) => read(state, self, "pools.list", { poolid })));
  return knownModel({
    self,
    version: state.pveVersion,
    users: await read(state, self, "users.list", { full: "1" }),
    groups: await read(state, self, "groups.list"),
    roles: await read(state, self, "roles.list"),
    acl: await read(state, self, "acl.list"),
    pools: pools.flat(),
    own: await read(state, self, "permissions.read"),
  });
}

export async function screenOf(state: WorldState, self: string): Promise<Screen> {
  const known = await modelFor(state, self);
  const held = new Map<string, Held>();
  const ask = async (path: string) => {
    const answer = await read(state, self, "permissions.read", { path });
    held.set(path, new Map(Object.entries(answer[path] ?? {}).map(([name, flag]) => [name, flag === 1])));
  };
  const predict = ({ name, params }: WireCall, asked: ReadonlyMap<string, Held>) =>
    predicted(endpointOf(name), knownRights(self, known, asked), params);
  return {
    known,
    atOnce: (call) => predict(call, new Map()),
    asked: async (call) => {
      const paths = pathsToAsk(self, known, endpointOf(call.name).check, call.params);
      for (const path of paths) if (!held.has(path)) await ask(path);
      return predict(call, new Map(paths.map((path) => [path, held.get(path) ?? new Map()])));
    },
  };
}
