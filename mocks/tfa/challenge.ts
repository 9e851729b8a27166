import type { Context } from "../context";
import { base64Url } from "../crypto/base64url";
import { bytesOfHex } from "../crypto/bytes";
import type { PendingChallenge, SecondFactors } from "../store/secondFactors";
import type { RealmFactor } from "./realmFactor";
import { unusedKeys } from "./recovery";
import { u2fApp, webauthnSite } from "./siteOptions";
import { loginChallenge as u2fChallenge } from "./u2f";
import { requestOptions } from "./webauthn";

const CHALLENGE_DIGITS = 64;

/** What a login with the right password meets next. */
export type LoginStep =
  /** No second factor. */
  | { readonly kind: "none" }
  /** There are security keys only, and the site is not set up for them. */
  | { readonly kind: "impossible" }
  | { readonly kind: "ask"; readonly json: string; readonly pending: readonly PendingChallenge[] };

/** A new challenge for a security key, base64url. */
export function newChallenge({ ids }: Pick<Context, "ids">): string {
  return base64Url(bytesOfHex(ids.hex(CHALLENGE_DIGITS)));
}

/** The challenge for a user's enabled factors (api.md 4.2), or for what the realm demands instead. */
export function loginStep(
  context: Pick<Context, "ids" | "now" | "state">,
  factors: SecondFactors,
  demanded: RealmFactor | undefined,
): LoginStep {
  const recovery = factors.recovery && { recovery: unusedKeys(factors.recovery) };
  if (demanded?.type === "yubico") return ask({ ...recovery, yubico: true }, []);
  const since = context.now;
  const pending: PendingChallenge[] = [];
  const challengeFor = (kind: PendingChallenge["kind"]) => {
    const challenge = newChallenge(context);
    pending.push({ kind, purpose: "login", challenge, since });
    return challenge;
  };
  const credentials = enabled(factors.webauthn);
  const keys = enabled(factors.u2f);
  const site = webauthnSite(context.state);
  const app = u2fApp(context.state);
  const parts = {
    ...(enabled(factors.totp).length > 0 && { totp: true }),
    ...recovery,
    ...(credentials.length > 0 &&
      site !== undefined && { webauthn: requestOptions(site, challengeFor("webauthn"), credentials) }),
    ...(keys.length > 0 && app !== undefined && { u2f: u2fChallenge(app, challengeFor("u2f"), keys) }),
    ...(enabled(factors.yubico).length > 0 && { yubico: true }),
  };
  if (Object.keys(parts).length > 0) return ask(parts, pending);
  return { kind: credentials.length + keys.length > 0 ? "impossible" : "none" };
}

function ask(parts: object, pending: readonly PendingChallenge[]): LoginStep {
  return { kind: "ask", json: JSON.stringify(parts), pending };
}

function enabled<Entry extends { readonly enable: boolean }>(entries: readonly Entry[] = []): readonly Entry[] {
  return entries.filter(({ enable }) => enable);
}
