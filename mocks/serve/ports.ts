import { randomBytes } from "node:crypto";
import type { Crypto } from "../context";
import { sha1Hex } from "../crypto/sha1";
import { createWorldCrypto } from "../crypto/worldCrypto";
import type { Backend } from "../store/backend";
import type { Clock } from "../store/clock";
import { keys } from "../store/records";

/** 2026-01-15 08:00 UTC: the time at which a seeded server's clock stands. */
const SEEDED_TIME = 1_768_464_000;

function after(ms: number, work: () => void): void {
  setTimeout(work, ms).unref();
}

/** How a fault delays an answer: always in real time. */
export function slow(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const realClock: Clock = {
  now: () => Math.floor(Date.now() / 1000),
  wait: slow,
  after,
};

/** A seeded server's clock stands still until `/sandbox/clock` moves it, and makes nobody wait. */
export function clockOf(seed: string | undefined): Clock {
  if (seed === undefined) return realClock;
  return { now: () => SEEDED_TIME, wait: () => Promise.resolve(), after };
}

async function keptKey(backend: Backend): Promise<string> {
  const [known] = await backend.read([keys.signingKey]);
  if (typeof known === "string" && known !== "") return known;
  const fresh = randomBytes(32).toString("hex");
  await backend.write([{ key: keys.signingKey, value: fresh }]);
  return fresh;
}

/**
 * Signing, salts and ids of a server that others may reach: ids, which are the secrets of API tokens too, are drawn
 * under its key, so that nobody can count them out. The same seed gives the same ones.
 */
export async function cryptoOf(backend: Backend, seed: string | undefined): Promise<Crypto> {
  const key = seed === undefined ? await keptKey(backend) : `seed ${seed}`;
  let salts = 0;
  const salt = seed === undefined ? () => randomBytes(8).toString("hex") : () => sha1Hex(`${key} ${salts++}`).slice(0, 16);
  const crypto = createWorldCrypto({ key, salt });
  return {
    ...crypto,
    sha1Hex: (text) => (/^id \d+$/.test(text) ? sha1Hex(crypto.sign(text)) : sha1Hex(text)),
  };
}
