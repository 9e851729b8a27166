import * as z from "zod/mini";
import { fromBase64Url, toBase64Url } from "./base64url";

/** Why this page cannot use security keys at all. */
export type WebauthnObstacle = "insecure" | "unsupported";

/** What the browser says when it made no credential; `denied` also stands for a person who pressed Cancel. */
export type CeremonyFault = "denied" | "registered" | "site" | "failed";

const descriptor = z.object({ type: z.literal("public-key"), id: z.string() });
const creation = z.object({
  publicKey: z.object({
    rp: z.object({ name: z.string(), id: z.optional(z.string()) }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    challenge: z.string(),
    pubKeyCredParams: z.array(z.object({ type: z.literal("public-key"), alg: z.number() })),
    timeout: z.optional(z.number()),
    attestation: z.optional(z.enum(["none", "indirect", "direct", "enterprise"])),
    excludeCredentials: z.optional(z.array(descriptor)),
    authenticatorSelection: z.optional(
      z.object({
        requireResidentKey: z.optional(z.boolean()),
        userVerification: z.optional(z.enum(["discouraged", "preferred", "required"])),
      }),
    ),
  }),
});
const request = z.object({
  challenge: z.string(),
  timeout: z.optional(z.number()),
  rpId: z.optional(z.string()),
  allowCredentials: z.optional(z.array(descriptor)),
  userVerification: z.optional(z.enum(["discouraged", "preferred", "required"])),
});

/** What stands in the way of security keys: a page that is not secure, or a browser without them. */
export function webauthnObstacle(): WebauthnObstacle | undefined {
  if (!window.isSecureContext) return "insecure";
  return "PublicKeyCredential" in window && "credentials" in navigator ? undefined : "unsupported";
}

/** The fault behind what the browser threw. */
export function ceremonyFault(error: unknown): CeremonyFault {
  if (!(error instanceof DOMException)) return "failed";
  if (error.name === "NotAllowedError" || error.name === "AbortError") return "denied";
  if (error.name === "InvalidStateError") return "registered";
  return error.name === "SecurityError" ? "site" : "failed";
}

/** Leaves out what a schema found missing: the browser tells an absent member from an undefined one. */
function withoutMissing<Members extends object>(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;
}

const known = (one: z.output<typeof descriptor>) => ({ type: one.type, id: fromBase64Url(one.id) });

/**
 * Lets the browser make a credential by the server's creation options (JSON text). Answers the challenge and what the
 * second `POST /access/tfa` sends as `value` (gui.md section 7.2). Throws what the browser throws.
 */
export async function createCredential(
  options: string,
  signal: AbortSignal,
): Promise<{ readonly challenge: string; readonly value: string }> {
  const { publicKey } = z.parse(creation, JSON.parse(options));
  const { user, challenge, excludeCredentials, ...rest } = publicKey;
  const made = await navigator.credentials.create({
    signal,
    publicKey: withoutMissing({
      ...rest,
      user: { ...user, id: fromBase64Url(user.id) },
      challenge: fromBase64Url(challenge),
      excludeCredentials: excludeCredentials?.map(known) ?? [],
    }),
  });
  if (!(made instanceof PublicKeyCredential) || !(made.response instanceof AuthenticatorAttestationResponse)) {
    throw new Error("no credential");
  }
  const response = {
    attestationObject: toBase64Url(made.response.attestationObject),
    clientDataJSON: toBase64Url(made.response.clientDataJSON),
  };
  return { challenge, value: JSON.stringify({ id: made.id, type: made.type, rawId: toBase64Url(made.rawId), response }) };
}

/** Lets the browser answer a login's challenge; the text follows `webauthn:`. Throws what the browser throws. */
export async function answerChallenge(options: unknown, signal: AbortSignal): Promise<string> {
  const { challenge, allowCredentials, ...rest } = z.parse(request, options);
  const shown = await navigator.credentials.get({
    signal,
    publicKey: withoutMissing({
      ...rest,
      challenge: fromBase64Url(challenge),
      allowCredentials: allowCredentials?.map(known) ?? [],
    }),
  });
  if (!(shown instanceof PublicKeyCredential) || !(shown.response instanceof AuthenticatorAssertionResponse)) {
    throw new Error("no credential");
  }
  const response = {
    authenticatorData: toBase64Url(shown.response.authenticatorData),
    clientDataJSON: toBase64Url(shown.response.clientDataJSON),
    signature: toBase64Url(shown.response.signature),
  };
  return JSON.stringify({ id: shown.id, type: shown.type, rawId: toBase64Url(shown.rawId), challenge, response });
}
