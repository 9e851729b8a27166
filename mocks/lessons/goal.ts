import type { Statement } from "../../src/engine/statement";

/** The usual mistakes with one login that is to get something on one path (tutorial.md scenario 1). */
export const TROUBLES = [
  "no-host-account",
  "user-disabled",
  "user-expired",
  "role-no-access",
  "granted-too-wide",
  "not-propagated",
  "role-too-strong",
  "wrong-realm",
] as const;
export type TroubleCode = (typeof TROUBLES)[number];

/** What of a comparison with the start is meant: which guests are seen, or every privilege on every object. */
export type Compared = "guests" | "rights";

/** Only what happened since that step was reached counts. */
interface Since {
  readonly after?: string | undefined;
}

/** A sentence about the world that holds or not. */
export type Plain =
  | { readonly kind: "statement"; readonly statement: Statement }
  /** An account of the node's host; of the first node without one. */
  | { readonly kind: "host-account"; readonly name: string; readonly node?: string | undefined }
  /** A user of realm pve has a password. */
  | { readonly kind: "password"; readonly userid: string }
  | { readonly kind: "member"; readonly group: string; readonly userid: string }
  /** The pool holds at least these. */
  | {
      readonly kind: "pool-has";
      readonly pool: string;
      readonly guests?: readonly string[] | undefined;
      readonly storages?: readonly string[] | undefined;
    }
  /** The role holds exactly these privileges. */
  | { readonly kind: "role-is"; readonly roleid: string; readonly privileges: readonly string[] }
  | {
      readonly kind: "token";
      readonly tokenid: string;
      readonly privsep?: boolean | undefined;
      readonly expires?: boolean | undefined;
    }
  /** So many ACL entries at most, counted by role and subject; of one kind of subject, at and below one path. */
  | {
      readonly kind: "entries";
      readonly atMost: number;
      readonly of?: "user" | "group" | "token" | undefined;
      readonly path?: string | undefined;
    }
  /** Everyone sees, or may do, what he did at the start. */
  | { readonly kind: "as-before"; readonly compare: Compared; readonly except?: readonly string[] | undefined }
  /** Somebody has gained, or lost, something since the start. */
  | {
      readonly kind: "differs";
      readonly compare: Compared;
      readonly way: "gained" | "lost";
      readonly except?: readonly string[] | undefined;
    }
  /** Reading `user.cfg` warns of nothing. */
  | { readonly kind: "no-warnings" }
  | { readonly kind: "trouble"; readonly code: TroubleCode; readonly userid: string; readonly path: string }
  /** The lesson's score is perfect. */
  | { readonly kind: "score" };

/** Something that happened; that it is undone later does not matter. */
export type Happened =
  | ({ readonly kind: "logged-in"; readonly userid: string } & Since)
  | ({ readonly kind: "login-refused"; readonly userid: string } & Since)
  | ({ readonly kind: "opened-guest"; readonly userid: string; readonly vmid: string } & Since)
  /** A call by this user or token: `path` below the API, `*` for any one part. */
  | ({
      readonly kind: "request";
      readonly userid: string;
      readonly method: string;
      readonly path: string;
      readonly refused: boolean;
    } & Since)
  /** A command line that begins with the first word and has the others behind it, in this order. */
  | ({ readonly kind: "command"; readonly words: string; readonly afterLoginOf?: string | undefined } & Since)
  | ({ readonly kind: "host-login"; readonly user: string; readonly via: "su" | "password" } & Since)
  /** The question of this step was answered. */
  | { readonly kind: "predicted"; readonly step: string };

/** What proves a step: the state that it leaves, or an event; never which button was pressed. */
export type Goal =
  | Plain
  | Happened
  | { readonly kind: "all" | "any"; readonly goals: readonly Goal[] }
  | { readonly kind: "not"; readonly goal: Goal };
