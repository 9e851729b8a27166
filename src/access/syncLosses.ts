import type { SyncStep } from "../lib/syncLog";
import type { AccessModel } from "../engine/model";

/** What goes along when a sync removes users and groups; names as they stand in the lists. */
export interface SyncLosses {
  readonly memberships: readonly string[];
  /** Permission entries, as `path (holder, role)`. */
  readonly entries: readonly string[];
  readonly tokens: readonly string[];
  /** Users whose second factors stay stored, but serve nobody. */
  readonly factors: readonly string[];
}

function ids(steps: readonly SyncStep[], kind: SyncStep["kind"], ...done: readonly SyncStep["done"][]): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.kind === kind && done.includes(step.done) ? [step.id] : [])));
}

function entriesOf(model: AccessModel, users: ReadonlySet<string>, groups: ReadonlySet<string>, gone: ReadonlySet<string>) {
  const found: string[] = [];
  for (const [path, node] of model.acl) {
    const add = (holder: string, roles: ReadonlyMap<string, boolean>) => {
      for (const role of roles.keys()) found.push(`${path} (${holder}, ${role})`);
    };
    for (const [id, roles] of node.users) if (users.has(id)) add(id, roles);
    for (const [id, roles] of node.groups) if (groups.has(id)) add(`@${id}`, roles);
    for (const [id, roles] of node.tokens) if (gone.has(id.slice(0, id.lastIndexOf("!")))) add(id, roles);
  }
  return found;
}

function membershipsOf(model: AccessModel, users: ReadonlySet<string>, groups: ReadonlySet<string>): readonly string[] {
  return [...model.groups.values()].flatMap(({ id, members }) =>
    [...members].filter((user) => groups.has(id) || users.has(user)).map((user) => `${user} (${id})`),
  );
}

/**
 * What is lost with the users and groups that a sync removes, from the model before it (api.md 4.13): a removed user
 * takes its tokens along and leaves its groups; entries without a holder are dropped; second factors are not touched.
 */
export function syncLosses(
  model: AccessModel,
  steps: readonly SyncStep[],
  withFactors: readonly string[],
): SyncLosses {
  const users = ids(steps, "user", "removed");
  const groups = ids(steps, "group", "removed");
  const held = ids(steps, "user", "removed", "acl-purged");
  const heldByGroups = ids(steps, "group", "removed", "acl-purged");
  const tokens = [...model.users.values()].filter(({ id }) => users.has(id));
  return {
    memberships: membershipsOf(model, users, groups),
    entries: entriesOf(model, held, heldByGroups, users),
    tokens: tokens.flatMap((user) => [...user.tokens.keys()].map((name) => `${user.id}!${name}`)),
    factors: withFactors.filter((id) => users.has(id)),
  };
}
