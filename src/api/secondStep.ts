import * as z from "zod/mini";

const challengeShape = z.object({
  totp: z.optional(z.boolean()),
  /** Indexes of the unused keys; empty where the set is used up. */
  recovery: z.optional(z.array(z.number())),
  webauthn: z.optional(z.object({ publicKey: z.looseObject({ challenge: z.string() }) })),
  u2f: z.optional(z.unknown()),
  yubico: z.optional(z.boolean()),
});

/** Which second factors the server takes for this login (api.md 4.2, "Second factor flow"). */
export type Challenge = z.output<typeof challengeShape>;

/** A login whose password was right and whose second factor is still missing. */
export interface SecondStep {
  readonly userid: string;
  /** The challenge ticket, sent back with the answer. */
  readonly ticket: string;
  readonly csrf: string | undefined;
  readonly challenge: Challenge;
}

/** Reads the challenge between `!tfa!` and the next `:` of a challenge ticket; `undefined` for any other ticket. */
export function challengeOf(ticket: string): Challenge | undefined {
  const encoded = /^PVE:!tfa!([^:]*):/.exec(ticket)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return z.safeParse(challengeShape, JSON.parse(decodeURIComponent(encoded))).data;
  } catch {
    return undefined;
  }
}
