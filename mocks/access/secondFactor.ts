import type { UserId } from "../../src/engine/ids";
import { type Context, Refused } from "../context";
import type { SecondFactors } from "../store/secondFactors";
import { answerOf } from "../tfa/answer";
import { loginStep } from "../tfa/challenge";
import { factorsOf, withFactors } from "../tfa/factors";
import { withLegacyKeys } from "../tfa/legacyKeys";
import { withPending } from "../tfa/pending";
import { realmFactorOf, realmOfUser } from "../tfa/realmFactor";
import { webauthnSite } from "../tfa/siteOptions";

/** Every login fails with this one text (api.md 4.2). */
export function loginRefused(): Refused {
  return new Refused(401, "authentication failure\n");
}

function demandedOf(context: Context, userid: UserId) {
  return realmFactorOf(realmOfUser(context.state, userid));
}

/** A user's factors with those of the old `keys` field. */
export function allFactors(context: Context, userid: UserId): SecondFactors {
  const stored = factorsOf(context.state, userid, context.now);
  return withLegacyKeys(stored, userid, context.model.users.get(userid)?.keys, demandedOf(context, userid));
}

/**
 * The challenge of the second step as JSON text, or nothing for a user without second factors. A code that was sent
 * along is verified and used up, but the challenge is asked all the same. Throws the 401: for a wrong code, for a
 * code without any factor, and where the realm demands what the user does not have.
 */
export function askSecondFactor(context: Context, userid: UserId, otp: string | undefined): string | undefined {
  const factors = allFactors(context, userid);
  const demanded = demandedOf(context, userid);
  const step = loginStep(context, factors, demanded);
  if (step.kind === "impossible") throw loginRefused();
  if (step.kind === "none") {
    if (otp !== undefined || demanded !== undefined) throw loginRefused();
    return undefined;
  }
  if (step.pending.length > 0) {
    context.update((state) => withFactors(state, userid, withPending(factors, ...step.pending)));
  }
  // A Yubico realm looks at the second step's password alone.
  if (otp !== undefined && demanded?.type !== "yubico") answerSecondFactor(context, userid, otp);
  return step.json;
}

/** Takes the answer to a challenge, or throws the 401; a failure is counted either way. */
export function answerSecondFactor(context: Context, userid: UserId, response: string): void {
  const around = { now: context.now, site: webauthnSite(context.state), demanded: demandedOf(context, userid) };
  const before = allFactors(context, userid);
  const { ok, factors } = answerOf(before, response, around);
  if (ok) {
    context.update((state) => withFactors(state, userid, factors));
    return;
  }
  if (factors !== before) context.keep((state) => withFactors(state, userid, factors));
  throw loginRefused();
}
