import type { Change } from "../changes/change";
import type { EntryRef } from "../explained/explanation";

/** The one condition that keeps an entry from granting what was asked (engine.md section 9). */
export type MissKind =
  /** The entry would have to propagate. */
  | "propagate"
  /** An own entry of the subject at the same path hides it. */
  | "own-entry"
  /** A deeper entry replaces it. */
  | "deeper-entry"
  /** NoAccess cancels it. */
  | "no-access"
  /** The subject is not in the entry's group. */
  | "membership"
  /** The token has privilege separation, and its user holds what it lacks. */
  | "privilege-separation"
  /** The entry is in force, but its role, a custom one, lacks the privilege. */
  | "role";

/** An answer that would be yes if one condition were different. */
export interface NearMiss {
  readonly kind: MissKind;
  /** Whose condition it is: the asked auth id, or the user behind a token. */
  readonly subject: string;
  /** The entry that would grant it; none for privilege separation. */
  readonly entry?: EntryRef;
  /** The entries in its way. */
  readonly by: readonly EntryRef[];
  /** What turns the answer, in this order. */
  readonly changes: readonly Change[];
}
