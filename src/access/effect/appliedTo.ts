import type { Call } from "../../api/endpoints/index";
import { applyChange } from "../../engine/changes/apply";
import { withoutGuest } from "../../engine/changes/guests";
import type { Refusal } from "../../engine/changes/refusal";
import type { AccessModel } from "../../engine/model";
import { changeOf } from "./changeOf";

/** A call that the server would refuse as things stand then; it counts as not sent. */
export interface RefusedCall {
  /** Which of the calls, from 0. */
  readonly at: number;
  readonly refused: Refusal;
}

/** What pending calls lead to, one after the other. */
export interface AppliedCalls {
  readonly model: AccessModel;
  /** The same for logging in: without users whose realm goes, though their entries and tokens stay. */
  readonly forLogins: AccessModel;
  readonly stranded: ReadonlySet<string>;
  readonly refused: readonly RefusedCall[];
}

/** Applies pending calls to a model, by the engine itself; yields after each, for there may be many. */
export function* appliedTo(
  model: AccessModel,
  calls: readonly Call[],
  actor: string,
): Generator<number, AppliedCalls> {
  let current = model;
  const refused: RefusedCall[] = [];
  const realms = new Set<string>();
  for (const [at, call] of calls.entries()) {
    const change = changeOf(call);
    if (change !== undefined) {
      const applied = applyChange(current, change, actor);
      if ("refused" in applied) refused.push({ at, refused: applied.refused });
      else current = applied.model;
    } else if (call.name === "realms.delete") realms.add(call.params.realm);
    else if (call.name === "qemu.delete" || call.name === "lxc.delete") {
      current = withoutGuest(current, call.params.vmid);
    }
    yield at;
  }
  return { model: current, ...withoutRealms(current, realms), refused };
}

/** A model for logging in where realms are gone, though their users stay. */
export function withoutRealms(model: AccessModel, realms: ReadonlySet<string>): Pick<AppliedCalls, "forLogins" | "stranded"> {
  const ids = [...model.users.keys()].filter((id) => realms.has(id.slice(id.lastIndexOf("@") + 1)));
  if (ids.length === 0) return { forLogins: model, stranded: new Set() };
  const users = new Map(model.users);
  for (const id of ids) {
    const user = users.get(id);
    if (user !== undefined) users.set(user.id, { ...user, enable: false });
  }
  return { forLogins: { ...model, users }, stranded: new Set(ids) };
}
