import type { Change } from "../changes/change";
import type { EntryRef } from "../explained/explanation";
import type { Privilege, RoleId } from "../ids";
import type { AccessModel, PveVersion } from "../model";
import type { NoEffect } from "../withoutEffect/reason";

/** What may be wrong with a configuration (understanding.md "Findings"). */
export type FindingKind =
  | "administrator-without-second-factor"
  | "administrator-everywhere"
  | "full-token-of-administrator"
  | "token-sees-nothing"
  | "no-access-lifted"
  | "privilege-removed"
  | "privilege-needed"
  | "propagation-off"
  | "inactive-user-in-acl"
  | "guest-unreachable"
  | "entry-without-effect"
  | "token-without-expiry"
  | "user-without-rights"
  | "users-with-same-entries"
  | "role-equals-built-in"
  | "role-unused";

/** One thing found, as data; the kinds say what its parts mean. */
export interface Finding {
  readonly kind: FindingKind;
  /** Users, tokens or groups that it is about. */
  readonly subjects: readonly string[];
  readonly entries: readonly EntryRef[];
  readonly paths: readonly string[];
  /** Existing logins whose rights it is about. */
  readonly affected: readonly string[];
  /** What ends it, in this order; empty where a person must decide or act. */
  readonly fix: readonly Change[];
  /** The fix changes no existing login's privileges anywhere. */
  readonly harmless: boolean;
  readonly role?: RoleId;
  readonly privileges?: readonly Privilege[];
  readonly reason?: NoEffect;
}

/** What findings are made from. */
export interface FindingContext {
  readonly model: AccessModel;
  /** Seconds since the epoch. */
  readonly now: number;
  /** Ids of all guests that are known. */
  readonly guests: readonly string[];
  /** Is there an object at this path? Left out where not all objects are known. */
  readonly exists?: (path: string) => boolean;
  /** The PVE version that the configuration should suit; default the model's own. */
  readonly targetVersion?: PveVersion;
  /** Users known to have a second factor; the model's own marks count as well. */
  readonly secondFactors?: ReadonlySet<string>;
}

/** A finding with the parts that most have not left out. */
export function finding(kind: FindingKind, parts: Partial<Omit<Finding, "kind">>): Finding {
  return { kind, subjects: [], entries: [], paths: [], affected: [], fix: [], harmless: false, ...parts };
}

/** The same finding in another state of the model has the same key. */
export function findingKey({ kind, subjects, entries, role }: Finding): string {
  const named = entries.map(({ path, holder, role: of }) => [path, holder.kind, holder.id, of]);
  return JSON.stringify([kind, subjects, named, role ?? null]);
}
