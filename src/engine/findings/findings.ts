import type { Slices } from "../slices";
import { administratorEverywhere } from "./administratorEverywhere";
import { administratorWithoutSecondFactor } from "./administratorWithoutSecondFactor";
import { entryWithoutEffect } from "./entryWithoutEffect";
import type { Finding, FindingContext, FindingKind } from "./finding";
import { fullTokenOfAdministrator } from "./fullTokenOfAdministrator";
import { guestUnreachable } from "./guestUnreachable";
import { inactiveUserInAcl } from "./inactiveUserInAcl";
import { noAccessLifted } from "./noAccessLifted";
import { privilegeNeeded } from "./privilegeNeeded";
import { privilegeRemoved } from "./privilegeRemoved";
import { propagationOff } from "./propagationOff";
import { roleEqualsBuiltIn } from "./roleEqualsBuiltIn";
import { roleUnused } from "./roleUnused";
import { tokenSeesNothing } from "./tokenSeesNothing";
import { tokenWithoutExpiry } from "./tokenWithoutExpiry";
import { userWithoutRights } from "./userWithoutRights";
import { usersWithSameEntries } from "./usersWithSameEntries";

type Finder = (context: FindingContext) => readonly Finding[];

/** Worst first: too much power, then rights that do not do what they seem to, then untidiness. */
const FINDERS: readonly (readonly [kind: FindingKind, find: Finder | "sliced"])[] = [
  ["administrator-without-second-factor", administratorWithoutSecondFactor],
  ["administrator-everywhere", administratorEverywhere],
  ["full-token-of-administrator", fullTokenOfAdministrator],
  ["no-access-lifted", noAccessLifted],
  ["token-sees-nothing", tokenSeesNothing],
  ["privilege-removed", privilegeRemoved],
  ["privilege-needed", privilegeNeeded],
  ["propagation-off", propagationOff],
  ["inactive-user-in-acl", inactiveUserInAcl],
  ["guest-unreachable", guestUnreachable],
  ["entry-without-effect", "sliced"],
  ["token-without-expiry", tokenWithoutExpiry],
  ["user-without-rights", userWithoutRights],
  ["users-with-same-entries", usersWithSameEntries],
  ["role-equals-built-in", roleEqualsBuiltIn],
  ["role-unused", roleUnused],
];

/** All findings about a configuration, worst kind first, within a kind those with the most logins first. */
export function* findingsOf(context: FindingContext): Slices<readonly Finding[]> {
  let data: readonly Finding[] = [];
  for (const [at, [, find]] of FINDERS.entries()) {
    let found: readonly Finding[] = [];
    if (find !== "sliced") found = find(context);
    else {
      for (const slice of entryWithoutEffect(context)) {
        found = slice.data;
        yield { progress: (at + slice.progress) / (FINDERS.length + 1), data };
      }
    }
    data = [...data, ...found.toSorted((left, right) => right.affected.length - left.affected.length)];
    yield { progress: (at + 1) / FINDERS.length, data };
  }
}
