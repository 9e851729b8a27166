import type { GroupId, PoolId, RoleId, TokenId } from "../../src/engine/ids";
import type { AccessModel } from "../../src/engine/model";
import { splitTokenId } from "../../src/engine/names";
import { evaluate } from "../../src/engine/statements";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { answeringNode } from "../cluster/nodeNames";
import { accountNamed } from "../host/accounts";
import { differs } from "./compare";
import { type Facts, type Judged, NOT } from "./facts";
import type { Goal, Plain } from "./goal";
import { judgeHappened } from "./happened";
import { isPerfect, scoreOf } from "./score";
import { judgeTrouble } from "./trouble";

type PlainOf<Kind extends Plain["kind"]> = Extract<Plain, { kind: Kind }>;

function entriesOf(model: AccessModel, { of, path = "/" }: PlainOf<"entries">): number {
  const under = path === "/" ? "/" : `${path}/`;
  let count = 0;
  for (const [at, { users, groups, tokens }] of model.acl) {
    if (at !== path && !at.startsWith(under)) continue;
    const kinds = { user: users, group: groups, token: tokens };
    const chosen = of === undefined ? Object.values(kinds) : [kinds[of]];
    for (const flags of chosen.flatMap((subjects) => [...subjects.values()])) count += flags.size;
  }
  return count;
}

function poolHas(model: AccessModel, { pool, guests = [], storages = [] }: PlainOf<"pool-has">): boolean {
  const found = model.pools.get(pool as PoolId);
  if (found === undefined) return false;
  return guests.every((vmid) => found.guests.has(vmid)) && storages.every((name) => found.storages.has(name));
}

function roleIs(model: AccessModel, { roleid, privileges }: PlainOf<"role-is">): boolean {
  const held: ReadonlySet<string> | undefined = model.roles.get(roleid as RoleId)?.privileges;
  return held?.size === new Set(privileges).size && privileges.every((privilege) => held.has(privilege));
}

function tokenIs(model: AccessModel, { tokenid, privsep, expires }: PlainOf<"token">): boolean {
  const { user, token } = splitTokenId(tokenid as TokenId);
  const found = model.users.get(user)?.tokens.get(token);
  if (found === undefined) return false;
  return (privsep === undefined || found.privsep === privsep) && (expires === undefined || found.expire > 0 === expires);
}

function plainHolds(goal: Exclude<Plain, PlainOf<"trouble" | "differs">>, facts: Facts): boolean {
  const { state, model } = facts;
  switch (goal.kind) {
    case "statement":
      return evaluate(goal.statement, model, { guests: [...state.cluster.guests.keys()] }).holds;
    case "host-account": {
      const host = state.hosts.get(goal.node ?? answeringNode(state.cluster));
      return host !== undefined && accountNamed(host, goal.name) !== undefined;
    }
    case "password":
      return state.shadow.has(goal.userid.replace(/@pve$/, ""));
    case "member": {
      const members: ReadonlySet<string> | undefined = model.groups.get(goal.group as GroupId)?.members;
      return members?.has(goal.userid) === true;
    }
    case "pool-has":
      return poolHas(model, goal);
    case "role-is":
      return roleIs(model, goal);
    case "token":
      return tokenIs(model, goal);
    case "entries":
      return entriesOf(model, goal) <= goal.atMost;
    case "as-before":
      return !differs(facts, { ...goal, way: "gained" }).holds && !differs(facts, { ...goal, way: "lost" }).holds;
    case "no-warnings":
      return readUserCfg(state.userCfg, state.pveVersion).warnings.length === 0;
    case "score":
      return facts.score !== undefined && isPerfect(scoreOf(facts.score, facts, holds));
  }
}

function holds(goal: Goal, facts: Facts): boolean {
  return judge(goal, facts).holds;
}

/** Does the goal hold, since which event, and with whom? */
export function judge(goal: Goal, facts: Facts): Judged {
  switch (goal.kind) {
    case "logged-in":
    case "login-refused":
    case "opened-guest":
    case "request":
    case "command":
    case "host-login":
    case "predicted":
      return judgeHappened(goal, facts);
    case "trouble":
      return judgeTrouble(goal, facts);
    case "differs":
      return differs(facts, goal);
    case "all": {
      const judged = goal.goals.map((inner) => judge(inner, facts));
      if (judged.some((one) => !one.holds)) return NOT;
      return { holds: true, ...judged.findLast((one) => one.since !== undefined), ...foundIn(judged) };
    }
    case "any":
      return goal.goals.map((inner) => judge(inner, facts)).find((one) => one.holds) ?? NOT;
    case "not":
      return { holds: !judge(goal.goal, facts).holds };
    default:
      return { holds: plainHolds(goal, facts) };
  }
}

function foundIn(judged: readonly Judged[]): Pick<Judged, "found"> {
  const found = judged.find((one) => one.found !== undefined)?.found;
  return found === undefined ? {} : { found };
}
