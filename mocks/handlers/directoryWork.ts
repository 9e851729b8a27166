import { jobs } from "./jobs";
import { openid } from "./openid";
import { realmSync } from "./realmSync";

/** What needs the pretended directories and providers around a world. */
export const directoryWork = { ...realmSync, ...jobs, ...openid } as const;
