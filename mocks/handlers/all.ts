import type { EndpointName } from "../../src/api/endpoints/index";
import { backups } from "../../src/api/endpoints/backups";
import { guestAgent } from "../../src/api/endpoints/guestAgent";
import { guestConfigs } from "../../src/api/endpoints/guestConfigs";
import { guestConsoles } from "../../src/api/endpoints/guestConsoles";
import { guestCreation } from "../../src/api/endpoints/guestCreation";
import { guestMoves } from "../../src/api/endpoints/guestMoves";
import { guestSnapshots } from "../../src/api/endpoints/guestSnapshots";
import { jobs } from "../../src/api/endpoints/jobs";
import { nodes as nodeRows } from "../../src/api/endpoints/nodes";
import { openid } from "../../src/api/endpoints/openid";
import { realms as realmRows } from "../../src/api/endpoints/realms";
import { storages } from "../../src/api/endpoints/storages";
import type { Context, Handlers } from "../context";
import { groups } from "./groups";
import { guests } from "./guests";
import { later } from "./later";
import { nodes } from "./nodes";
import { options } from "./options";
import { password } from "./password";
import { permissions } from "./permissions";
import { pools } from "./pools";
import { realms } from "./realms";
import { resources } from "./resources";
import { roles } from "./roles";
import { session } from "./session";
import { tasks } from "./tasks";
import { tfa } from "./tfa";
import { tokens } from "./tokens";
import { users } from "./users";
import { version } from "./version";

const guestWork = {
  ...guestCreation,
  ...guestConfigs,
  ...guestSnapshots,
  ...guestMoves,
  ...guestConsoles,
  ...guestAgent,
  ...storages,
  ...backups,
} as const;

const outsideWork = { ...openid, ...jobs, "realms.sync": realmRows["realms.sync"] } as const;

const terminal = {
  "nodes.termproxy": nodeRows["nodes.termproxy"],
  "nodes.vncshell": nodeRows["nodes.vncshell"],
  "nodes.spiceshell": nodeRows["nodes.spiceshell"],
  "nodes.vncwebsocket": nodeRows["nodes.vncwebsocket"],
} as const;

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
  ...resources,
  ...options,
  ...tasks,
  ...nodes,
  ...guests,
  ...later(terminal, () => import("./terminal").then((module) => module.terminal)),
  ...later(outsideWork, () => import("./outsideWork").then((module) => module.outsideWork)),
  ...later(guestWork, () => import("./guestWork").then((module) => module.guestWork)),
};

/** One handler for each row of the table, callable with the parameters that the row's own check has decoded. */
export const handlers = typed as Readonly<Record<EndpointName, (context: Context, params: unknown) => unknown>>;
