import type { Factor, SecondFactors, TotpFactor } from "../store/secondFactors";
import { hasData } from "../tfa/factors";
import { parsedJson } from "../tfa/jsonText";

function stored<Own extends Factor>(factors: readonly Own[] | undefined, entry: (factor: Own) => unknown) {
  if (factors === undefined || factors.length === 0) return undefined;
  return factors.map((factor) => ({
    id: factor.id,
    ...(factor.description !== "" && { description: factor.description }),
    created: factor.created,
    ...(!factor.enable && { enable: false }),
    entry: entry(factor),
  }));
}

function totpEntry({ uri, lastCount }: TotpFactor): unknown {
  return lastCount === undefined ? uri : { totp: uri, "last-count": lastCount };
}

/** Members that are `undefined` are left out of the text. */
function userPart(factors: SecondFactors): object {
  return {
    totp: stored(factors.totp, totpEntry),
    recovery: factors.recovery,
    webauthn: stored(factors.webauthn, ({ credId, cred, counter, backupEligible, backupState }) => ({
      cred_id: credId,
      cred: parsedJson(cred),
      counter,
      backup_eligible: backupEligible,
      backup_state: backupState,
    })),
    u2f: stored(factors.u2f, ({ keyHandle, publicKey }) => ({
      key: { keyHandle, version: "U2F_V2" },
      "public-key": publicKey,
    })),
    yubico: stored(factors.yubico, ({ key }) => key),
    "totp-locked": factors.totpLocked === true ? true : undefined,
    "tfa-locked-until": factors.lockedUntil,
  };
}

/**
 * The text of `priv/tfa.cfg`: one line of JSON, what is empty left out. Counted failures and waiting challenges are
 * not part of that file (config-files.md section 7).
 */
export function writeTfaCfg(users: ReadonlyMap<string, SecondFactors>): string {
  const parts = [...users].filter(([, factors]) => hasData(factors)).map(([userid, factors]) => [userid, userPart(factors)] as const);
  return JSON.stringify(parts.length === 0 ? {} : { users: Object.fromEntries(parts) });
}
