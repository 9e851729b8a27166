import { scenarioOf } from "../../scenarios/all";
import { upidOf } from "../../server/upid";
import type { Task, WorldState } from "../../store/state";
import { NOW, testCrypto } from "../memoryPort";
import { callersOf } from "./callers";
import { craftedWorld } from "./craftedWorld";

/** A world to compare in, and how many objects of a kind and how many callers are looked at there. */
export interface ParityWorld {
  readonly name: string;
  readonly state: WorldState;
  readonly callers: readonly string[];
  readonly objects: number;
}

const LARGE_CALLERS = 4;
const FEW_CALLERS = 6;

async function scenario(id: string): Promise<WorldState> {
  const seed = await (await scenarioOf(id))?.build({ now: NOW, hash: testCrypto.hash });
  if (seed === undefined) throw new Error(`no scenario ${id}`);
  return seed.state;
}

/** One finished task and one log line of each caller, so that the lists of both have owners to tell apart. */
function withTraces(state: WorldState, callers: readonly string[]): WorldState {
  const nodes = [...state.cluster.nodes.keys()];
  const tasks = callers.slice(0, 40).map((authid, at): Task => {
    const node = nodes[at % nodes.length] ?? "";
    const startedAt = NOW - 600 + at;
    const upid = upidOf({ node, pid: 1000 + at, pstart: at, startedAt, type: "qmstart", id: "100", authid });
    const running = at % 5 === 4 ? {} : { endsAt: startedAt + 5 };
    return { upid, node, type: "qmstart", id: "100", authid, startedAt, ...running, outcome: "OK", lines: ["TASK OK"] };
  });
  const log = tasks.map(({ authid, node }, at) => {
    return { uid: at + 1, node, time: NOW - at, pri: 6, tag: "pvedaemon", pid: 1, user: authid, msg: "hello" };
  });
  return { ...state, tasks, log };
}

function world(name: string, state: WorldState, objects: number, most = Infinity): ParityWorld {
  const callers = callersOf(state, most);
  return { name, state: withTraces(state, callers), callers, objects };
}

/** The worlds of the scenarios, of the two lessons whose files hold what PVE warns of, and the crafted one in two versions of PVE. */
export async function parityWorlds(): Promise<readonly ParityWorld[]> {
  return [
    world("tutorial", await scenario("tutorial"), 8),
    world("showcase", await scenario("showcase"), 5),
    world("empty", await scenario("empty"), 8),
    world("audit", await scenario("audit"), 1, FEW_CALLERS),
    world("upgrade", await scenario("upgrade"), 1, FEW_CALLERS),
    world("crafted, PVE 9", craftedWorld(9), 6),
    world("crafted, PVE 8", craftedWorld(8), 1),
    world("large", await scenario("large"), 1, LARGE_CALLERS),
  ];
}
