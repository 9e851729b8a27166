import { asUserId } from "../../engine/names";
import { isCertain } from "../knownRights";
import type { ViewSubject } from "../viewSubject";

/** The user behind an auth id: itself, or the one whose token it is. */
export function ownerOf(authid: string): string {
  return asUserId(authid) ?? authid.slice(0, Math.max(0, authid.lastIndexOf("!")));
}

/** True where the acting login could read everything that decides about this subject. */
export function isCertainAbout({ kind, known, authid }: ViewSubject): boolean {
  if (kind === "member") return known.knows.acl && known.knows.groups && known.knows.pools;
  return isCertain(known, ownerOf(authid));
}
