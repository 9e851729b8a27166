import type { EndpointName } from "../../src/api/endpoints/index";
import type { Context, Handlers } from "../context";
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
import { options } from "./options";
import { password } from "./password";
import { permissions } from "./permissions";
import { pools } from "./pools";
import { realms } from "./realms";
import { realmSync } from "./realmSync";
import { resources } from "./resources";
import { roles } from "./roles";
import { session } from "./session";
import { storages } from "./storages";
import { tasks } from "./tasks";
import { terminal } from "./terminal";
import { tfa } from "./tfa";
import { tokens } from "./tokens";
import { users } from "./users";
import { volumes } from "./volumes";
import { version } from "./version";

const typed: Handlers = {
  ...session,
  ...version,
  ...users,
  ...tokens,
  ...tfa,
  ...password,
  ...groups,
  ...roles,
  ...permissions,
  ...pools,
  ...realms,
  ...realmSync,
  ...openid,
  ...jobs,
  ...resources,
  ...options,
  ...tasks,
  ...nodes,
  ...terminal,
  ...guests,
  ...guestAgent,
  ...storages,
  ...volumes,
  ...backups,
  ...guestConfigs,
  ...guestConsoles,
  ...guestCreation,
  ...guestMoves,
  ...guestSnapshots,
};

/** One handler for each row of the table, callable with the parameters that the row's own check has decoded. */
export const handlers = typed as Readonly<Record<EndpointName, (context: Context, params: unknown) => unknown>>;
