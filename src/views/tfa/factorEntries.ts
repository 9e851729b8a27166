import type { CallAnswer } from "../../api/endpoints/index";
import type { UserRow } from "../../api/schemas/users";

type UserFactors = CallAnswer<"tfa.list">[number];
export type FactorRow = UserFactors["entries"][number];

/** One second factor of one user, with what locks it. */
export interface FactorEntry extends FactorRow {
  /** `<user id>/<entry id>`, as the real GUI names its rows. */
  readonly rowId: string;
  readonly userid: string;
  /** Locked at this moment: all factors of the user, or one-time codes alone. */
  readonly locked: boolean;
  /** The user has a lock that can be taken off, also one that has run out. */
  readonly lockable: boolean;
}

/** One row per entry (gui.md section 7); `now` in the server's seconds. */
export function factorEntries(users: readonly UserFactors[], now: number): readonly FactorEntry[] {
  return users.flatMap((user) => {
    const blocked = (user["tfa-locked-until"] ?? 0) > now;
    const codesLocked = user["totp-locked"] === true;
    const lockable = codesLocked || user["tfa-locked-until"] !== undefined;
    return user.entries.map((entry) => ({
      ...entry,
      rowId: `${user.userid}/${entry.id}`,
      userid: user.userid,
      locked: blocked || (entry.type === "totp" && codesLocked),
      lockable,
    }));
  });
}

/** A user who logs in with a password alone; `disabled`: there are factors, but all are switched off. */
export interface UnprotectedUser {
  readonly user: UserRow;
  readonly state: "none" | "disabled";
}

/**
 * The users whose login asks for no second factor: no entry that is enabled, and no key of the old kind in their own
 * record. Recovery keys alone count as one, as they do at login.
 */
export function usersWithout(users: readonly UserRow[], factors: readonly UserFactors[]): readonly UnprotectedUser[] {
  const byUser = new Map(factors.map((one) => [one.userid, one.entries]));
  return users.flatMap((user): UnprotectedUser[] => {
    const entries = byUser.get(user.userid) ?? [];
    if (entries.some((entry) => entry.enable !== false)) return [];
    const oldKeys = (user.keys ?? "") !== "" && !/^x(!|$)/.test(user.keys ?? "");
    return oldKeys ? [] : [{ user, state: entries.length === 0 ? "none" : "disabled" }];
  });
}
