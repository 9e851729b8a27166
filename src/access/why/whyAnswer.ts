import { UnknownPrivilege } from "../../engine/decide";
import { explain } from "../../engine/explain";
import type { EntryRef, Explanation } from "../../engine/explained/explanation";
import { type LoginMiss, loginMisses } from "../../engine/nearMiss/loginMisses";
import type { NearMiss } from "../../engine/nearMiss/miss";
import { nearMisses } from "../../engine/nearMiss/nearMisses";
import type { KnownModel } from "../knownModel";
import { type LoginAnswer, loginAnswer } from "../mayLogIn";
import { type ViewSubject, viewSubject } from "../viewSubject";
import { type WhyHidden, whyHidden } from "../whyHidden";
import type { Asked } from "./asked";
import { isCertainAbout } from "./certainty";
import { type NewEntry, newEntryFor } from "./newEntry";

export type WhyVerdict = "granted" | "denied" | "unknown";

/** The answer for one privilege. */
export interface WhyPart {
  readonly privilege: string;
  readonly verdict: WhyVerdict;
  readonly explanation: Explanation;
  /** The entries that give it. */
  readonly from: readonly EntryRef[];
  /** What keeps it away, where it is not held as far as is known. */
  readonly reason?: WhyHidden;
  readonly misses: readonly NearMiss[];
  readonly newEntry?: NewEntry;
}

/** The answer to a question of Why (understanding.md "Why"). */
export interface WhyAnswer {
  /** Whom it is about, as it was asked. */
  readonly authid: string;
  readonly asked: Asked;
  readonly verdict: WhyVerdict;
  readonly parts: readonly WhyPart[];
  /** Names that are no privileges in this PVE version. */
  readonly notPrivileges: readonly string[];
  /** Everything on the way, where no privilege was named. */
  readonly held?: Explanation;
  /** False where the acting login cannot read all that decides. */
  readonly certain: boolean;
  /** Absent for a group's typical member. */
  readonly login?: LoginAnswer;
  readonly loginMisses: readonly LoginMiss[];
}

/** What the server told the acting login of itself on the asked path. */
export interface OwnAnswer {
  readonly self: string;
  readonly held: ReadonlySet<string> | undefined;
}

function partOf(
  subject: ViewSubject,
  text: string,
  path: string,
  privilege: string,
  told: ReadonlySet<string> | undefined,
): WhyPart {
  const { model } = subject.known;
  const explanation = explain(model, subject.authid, path, privilege);
  const computed = explanation.decision?.granted === true;
  const certain = isCertainAbout(subject);
  const granted = told?.has(privilege) ?? computed;
  const verdict = told === undefined && !certain ? "unknown" : granted ? "granted" : "denied";
  const isFull = explanation.identity.kind === "full-token";
  const sources = isFull && explanation.user !== undefined ? explanation.user : explanation;
  const from = sources.privileges.find((one) => one.privilege === privilege)?.from ?? [];
  if (computed || granted) return { privilege, verdict, explanation, from, misses: [] };
  const misses = nearMisses(model, subject.authid, path, privilege, { limit: 6 });
  const newEntry = newEntryFor(subject, text, path, privilege);
  return {
    privilege,
    verdict,
    explanation,
    from: [],
    reason: whyHidden(subject.known, subject.authid, path, privilege),
    // Somebody who does not exist can neither join a group nor lose an own entry.
    misses: subject.kind === "login" ? misses : misses.filter(({ kind }) => kind !== "membership" && kind !== "own-entry"),
    ...(newEntry !== undefined && { newEntry }),
  };
}

function overall(parts: readonly WhyPart[], any: boolean): WhyVerdict {
  const is = (verdict: WhyVerdict) => parts.filter((part) => part.verdict === verdict).length;
  if (is("unknown") > 0) return "unknown";
  return (any ? is("granted") > 0 : is("denied") === 0) ? "granted" : "denied";
}

/**
 * May this login do that here, and why: for each privilege the walk that decides, and for a no what would turn it.
 * `now` in server seconds; `own` where the acting login asks about itself and the server has told it.
 */
export function whyAnswer(known: KnownModel, authid: string, asked: Asked, now: number, own?: OwnAnswer): WhyAnswer {
  const subject = viewSubject(known, authid);
  const told = own?.self === authid && !isCertainAbout(subject) ? own.held : undefined;
  const parts: WhyPart[] = [];
  const notPrivileges: string[] = [];
  for (const privilege of asked.privileges) {
    try {
      parts.push(partOf(subject, authid, asked.path, privilege, told));
    } catch (error) {
      if (!(error instanceof UnknownPrivilege)) throw error;
      notPrivileges.push(privilege);
    }
  }
  return {
    authid,
    asked,
    parts,
    notPrivileges,
    verdict: notPrivileges.length > 0 && !(asked.any && parts.length > 0) ? "denied" : overall(parts, asked.any),
    ...(asked.privileges.length === 0 && { held: explain(subject.known.model, subject.authid, asked.path) }),
    certain: told !== undefined || isCertainAbout(subject),
    ...(subject.kind === "login" && { login: loginAnswer(known, authid, now) }),
    loginMisses: subject.kind === "login" ? loginMisses(known.model, authid, now) : [],
  };
}
