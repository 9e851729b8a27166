import type { AnswerOf, Endpoint, ParamsOf } from "./endpoint";
import { backups } from "./backups";
import { groups } from "./groups";
import { guestAgent } from "./guestAgent";
import { guestConfigs } from "./guestConfigs";
import { guestConsoles } from "./guestConsoles";
import { guestCreation } from "./guestCreation";
import { guestMoves } from "./guestMoves";
import { guestSnapshots } from "./guestSnapshots";
import { guests } from "./guests";
import { jobs } from "./jobs";
import { nodes } from "./nodes";
import { openid } from "./openid";
import { permissions } from "./permissions";
import { pools } from "./pools";
import { realms } from "./realms";
import { resources } from "./resources";
import { roles } from "./roles";
import { session } from "./session";
import { storages } from "./storages";
import { tasks } from "./tasks";
import { tfa } from "./tfa";
import { tokens } from "./tokens";
import { users } from "./users";

/** The one table: name -> method, path, parameters, answer, check, rows. */
export const endpoints = {
  ...session,
  ...users,
  ...tokens,
  ...tfa,
  ...groups,
  ...roles,
  ...permissions,
  ...pools,
  ...realms,
  ...openid,
  ...jobs,
  ...resources,
  ...tasks,
  ...nodes,
  ...guests,
  ...guestCreation,
  ...guestConfigs,
  ...guestSnapshots,
  ...guestMoves,
  ...guestConsoles,
  ...guestAgent,
  ...storages,
  ...backups,
} as const;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;
export type CallParams<Name extends EndpointName> = ParamsOf<Endpoints[Name]>;
export type CallAnswer<Name extends EndpointName> = AnswerOf<Endpoints[Name]>;

/** One call, before it is sent: what dialogs produce and effects are computed from. */
export type Call = { readonly [Name in EndpointName]: CallOf<Name> }[EndpointName];
export interface CallOf<Name extends EndpointName> {
  readonly name: Name;
  readonly params: CallParams<Name>;
}

/** The row of the table, with its types widened for code that serves every endpoint. */
export function endpointOf(name: EndpointName): Endpoint {
  return endpoints[name];
}
