import type { SandboxEvent } from "../../src/api/sandbox/events";
import type { AccessModel } from "../../src/engine/model";
import { evaluate } from "../../src/engine/statements";
import { accountNamed } from "../host/accounts";
import type { Goal } from "../scenarios/scenario";
import type { WorldState } from "../store/state";

/** What a goal is judged by. */
export interface Facts {
  readonly state: WorldState;
  readonly model: AccessModel;
  /** Oldest first. */
  readonly events: readonly SandboxEvent[];
}

export type Judged = { readonly holds: false } | { readonly holds: true; readonly since?: number };

const NOT: Judged = { holds: false };

function byEvent(events: readonly SandboxEvent[], proves: (event: SandboxEvent) => boolean): Judged {
  const found = events.find(proves);
  return found === undefined ? NOT : { holds: true, since: found.time };
}

function loginOf(userid: string) {
  return (event: SandboxEvent) => event.kind === "login" && event.ok && event.userid === userid;
}

function opened(userid: string, vmid: string) {
  const path = new RegExp(`^/nodes/[^/]+/(?:qemu|lxc)/${vmid}/(?:config|status/current)$`);
  return (event: SandboxEvent) =>
    event.kind === "request" && event.caller === userid && event.status === 200 && path.test(event.path);
}

/** Does the goal hold, and since which event? */
export function judge(goal: Goal, facts: Facts): Judged {
  const { state, model, events } = facts;
  switch (goal.kind) {
    case "statement":
      return { holds: evaluate(goal.statement, model, { guests: [...state.cluster.guests.keys()] }).holds };
    case "host-account": {
      const host = state.hosts.get(goal.node);
      return { holds: host !== undefined && accountNamed(host, goal.name) !== undefined };
    }
    case "password":
      return { holds: state.shadow.has(goal.userid.replace(/@pve$/, "")) };
    case "logged-in":
      return byEvent(events, loginOf(goal.userid));
    case "opened-guest":
      return byEvent(events, opened(goal.userid, goal.vmid));
    case "command": {
      const { afterLoginOf, pattern } = goal;
      const from = afterLoginOf === undefined ? 0 : events.findIndex(loginOf(afterLoginOf));
      if (from < 0) return NOT;
      return byEvent(events.slice(from), (event) => event.kind === "command" && pattern.test(event.line));
    }
    case "host-login":
      return byEvent(
        events,
        (event) => event.kind === "host-login" && event.ok && event.user === goal.user && event.via === goal.via,
      );
    case "all": {
      const judged = goal.goals.map((inner) => judge(inner, facts));
      if (judged.some(({ holds }) => !holds)) return NOT;
      return { holds: true, ...judged.findLast((one) => "since" in one) };
    }
    case "any":
      return goal.goals.map((inner) => judge(inner, facts)).find(({ holds }) => holds) ?? NOT;
  }
}
