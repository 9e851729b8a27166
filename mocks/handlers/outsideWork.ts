import { jobs } from "./jobs";
import { openid } from "./openid";
import { realmSync } from "./realmSync";

/** All that asks a directory or a provider; a page that does none of it never loads it. */
export const outsideWork = { ...realmSync, ...openid, ...jobs } as const;
