import type { AccessModel, Role } from "../model";
import type { RoleId } from "../ids";
import type { Refusal, Refused } from "./refusal";

/** A write's outcome: the model as it is written, before anything reads it back. */
export type Write = { readonly model: AccessModel } | Refused;

/** What a write may depend on besides the model. */
export interface WriteOptions {
  /** Realms whose user names differ by more than case; others are told apart exactly. */
  readonly caseInsensitiveRealms?: ReadonlySet<string>;
  /** Guests and storages that exist: members of a pool that have vanished do not keep it from being deleted. */
  readonly existing?: { readonly guests: ReadonlySet<string>; readonly storages: ReadonlySet<string> };
  /** The built-in roles as they are without a file; needed where the file may add privileges to them. */
  readonly builtInRoles?: ReadonlyMap<RoleId, Role>;
}

export function refuse(refused: Refusal): Refused {
  return { refused };
}
