/** Whom a statement is about: an auth id, or somebody who would be in just these groups. */
export type Subject = { readonly authid: string } | { readonly groups: readonly string[] };

/** What is asked for on a path: one privilege, or all that a role holds. */
export type Right = { readonly privilege: string } | { readonly roleid: string };

/** Who an ACL entry is for. */
export type EntrySubject =
  | { readonly type: "user" | "token"; readonly id: string }
  | { readonly type: "group"; readonly id: string };

/**
 * One sentence about a model that holds or not: a goal of a lesson, an access test, the proof of a finding.
 * Paths are asked as they stand; entries are named by their normalised path.
 */
export type Statement =
  | { readonly kind: "can" | "cannot"; readonly subject: Subject; readonly right: Right; readonly path: string }
  /** `VM.Audit` on exactly these guests of the world. */
  | { readonly kind: "sees exactly"; readonly subject: Subject; readonly guests: readonly string[] }
  | { readonly kind: "exists"; readonly what: "user"; readonly id: string; readonly enabled?: boolean }
  | { readonly kind: "exists"; readonly what: "group" | "role" | "pool"; readonly id: string }
  | {
      readonly kind: "entry is";
      readonly path: string;
      readonly subject: EntrySubject;
      readonly roleid: string;
      readonly propagate?: boolean;
    }
  /** Apart from these, and from `root@pam`, nobody holds the privilege; their tokens never hold more. */
  | {
      readonly kind: "nobody but";
      readonly subjects: readonly Subject[];
      readonly privilege: string;
      readonly path: string;
    };

/** Why a statement holds or not, as data. */
export type Because =
  /** Of what was asked for, what the subject holds and lacks on the path. */
  | { readonly kind: "right"; readonly held: readonly string[]; readonly lacking: readonly string[] }
  /** Guests that the subject should see and does not, and the other way round. */
  | { readonly kind: "guests"; readonly unseen: readonly string[]; readonly surplus: readonly string[] }
  | { readonly kind: "existence"; readonly exists: boolean; readonly enabled?: boolean }
  /** `propagate` is absent where there is no such entry. */
  | { readonly kind: "entry"; readonly propagate?: boolean }
  | { readonly kind: "holders"; readonly others: readonly string[] };

export interface Verdict {
  readonly holds: boolean;
  readonly because: Because;
}
