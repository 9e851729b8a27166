import { useSession } from "../api/currentSession";
import type { KnownModel, Knowledge } from "./knownModel";

/** What the acting login may not read and without which nothing certain can be said. */
export type Gap = keyof Knowledge;

const PARTS: readonly Gap[] = ["acl", "users", "groups", "pools"];

/** Which parts of the configuration are not wholly known; none: the answers are certain. */
export function gapsOf({ knows }: KnownModel): readonly Gap[] {
  return PARTS.filter((part) => !knows[part]);
}

/** The acting login, as long as there is one. */
export function useSelf(): string | undefined {
  const session = useSession();
  return session.status === "in" || session.status === "expired" ? session.userid : undefined;
}
