import type { Call } from "../api/endpoints/index";
import { applyChange } from "../engine/changes/apply";
import { differenceBetween } from "../engine/difference";
import type { AccessModel } from "../engine/model";
import { changeOf } from "./effect";
import type { KnownModel } from "./knownModel";

/** Who would have more or fewer rights somewhere; a login can be in both. */
export interface RightsEffect {
  readonly gain: readonly string[];
  readonly lose: readonly string[];
}

/** More is not computed while a dialog is open. */
const MOST_CALLS = 300;
const MOST_CHECKS = 400_000;

const ALWAYS = ["/", "/access", "/access/groups", "/mapping", "/nodes", "/pool", "/sdn", "/storage", "/vms"];

/** Where privileges can differ: on each path that has entries, below it, and on the members of pools. */
function pathsOf(model: AccessModel): readonly string[] {
  const set = [...ALWAYS, ...model.acl.keys()];
  const members = [...model.pools.values()].flatMap(({ guests, storages }) => [
    ...[...guests].map((guest) => `/vms/${guest}`),
    ...[...storages].map((storage) => `/storage/${storage}`),
  ]);
  return [...set, ...set.map((path) => `${path === "/" ? "" : path}/any-other`), ...members];
}

function appliedTo(model: AccessModel, calls: readonly Call[], actor: string): AccessModel {
  return calls.reduce((now, call) => {
    const change = changeOf(call);
    const applied = change === undefined ? undefined : applyChange(now, change, actor);
    return applied === undefined || "refused" in applied ? now : applied.model;
  }, model);
}

/**
 * Whose rights the calls would change, by the engine itself; calls that it would refuse count as not sent. `undefined`
 * where the acting login cannot read all that decides, or where it would take too long. Users that go altogether are
 * not listed.
 */
export function rightsEffect(known: KnownModel, calls: readonly Call[], actor: string): RightsEffect | undefined {
  const { acl, users, groups, pools } = known.knows;
  if (!(acl && users && groups && pools) || calls.length === 0 || calls.length > MOST_CALLS) return undefined;
  const after = appliedTo(known.model, calls, actor);
  const paths = [...new Set([...pathsOf(known.model), ...pathsOf(after)])];
  if (paths.length * known.model.users.size > MOST_CHECKS) return undefined;
  const { data } = differenceBetween(known.model, after, { paths, guests: [] });
  const stays = (authid: string) => {
    const ids: ReadonlyMap<string, object> = after.users;
    return ids.has(authid.split("!", 1)[0] ?? authid);
  };
  const where = (side: "gained" | "lost") =>
    data.filter(({ authid, paths: on }) => stays(authid) && on.some((one) => one[side].length > 0));
  return {
    gain: where("gained").map(({ authid }) => authid),
    lose: where("lost").map(({ authid }) => authid),
  };
}
