import type { Change } from "../changes/change";
import type { Refusal } from "../changes/refusal";
import type { AccessModel } from "../model";
import type { Excess } from "./safety";

/** One command of a plan. */
export interface PlanStep {
  readonly change: Change;
  readonly command: string;
  /** A NoAccess entry that stands only while the plan runs: made here, or taken away again. */
  readonly temporary?: "made" | "removed";
  /** What somebody holds after this step and neither before nor after the whole plan; empty where it is safe. */
  readonly excess: readonly Excess[];
}

/** What the commands do not bring about. */
export type Unreached =
  /** The call would be refused, or no command can say it. */
  | { readonly kind: "change"; readonly change: Change; readonly refusal?: Refusal }
  /** A member that is no user cannot be added to a group, nor removed from it alone. */
  | { readonly kind: "member"; readonly groupid: string; readonly userid: string }
  /** The file holds a date that no number can. */
  | { readonly kind: "expire"; readonly authid: string }
  /** New users of this realm need a password, new tokens get a secret of their own. */
  | { readonly kind: "password" | "secret"; readonly authid: string };

/** Commands that turn one state into another, and what is left (understanding.md "Commands and files"). */
export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly unreached: readonly Unreached[];
  /** What the commands lead to. */
  readonly reached: AccessModel;
}
