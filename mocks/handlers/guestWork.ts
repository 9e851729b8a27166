import { backups } from "./backups";
import { guestAgent } from "./guestAgent";
import { guestConfigs } from "./guestConfigs";
import { guestConsoles } from "./guestConsoles";
import { guestCreation } from "./guestCreation";
import { guestMoves } from "./guestMoves";
import { guestSnapshots } from "./guestSnapshots";
import { storages } from "./storages";
import { volumes } from "./volumes";

/** All that is done to guests and storages beyond looking and switching; a page that does none of it never loads it. */
export const guestWork = {
  ...guestCreation,
  ...guestConfigs,
  ...guestSnapshots,
  ...guestMoves,
  ...guestConsoles,
  ...guestAgent,
  ...storages,
  ...volumes,
  ...backups,
} as const;
