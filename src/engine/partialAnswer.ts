import type { CheckAnswer } from "./check";

/** The source does not know enough: the paths and users that would have to be asked for. */
export interface CheckUnknown {
  readonly outcome: "unknown";
  /** Paths on which the caller's privileges (or the group behind the path) are not known. */
  readonly paths: readonly string[];
  /** Users whose groups are not known. */
  readonly users: readonly string[];
}

/** How a check ended where not everything may be known. */
export type PartialAnswer = CheckAnswer | CheckUnknown;
