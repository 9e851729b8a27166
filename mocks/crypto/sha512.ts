import { firstPrimes } from "./primes";

const ROUNDS = 80;
const BLOCK = 128;
const MASK = (1n << 64n) - 1n;

/** The whole part of a root. */
function wholeRoot(value: bigint, degree: bigint): bigint {
  let low = 0n;
  let high = 1n << 80n;
  while (low + 1n < high) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** The first 64 bits behind the binary point of a root of the first primes: the standard's constants. */
function rootFractions(count: number, degree: bigint): readonly bigint[] {
  return firstPrimes(count).map((prime) => wholeRoot(BigInt(prime) << (64n * degree), degree) & MASK);
}

let constants: { readonly rounds: readonly bigint[]; readonly start: readonly bigint[] } | undefined;

const turn = (word: bigint, bits: bigint) => ((word >> bits) | (word << (64n - bits))) & MASK;

function word(words: readonly bigint[], index: number): bigint {
  return words[index] ?? 0n;
}

/** SHA-512 (FIPS 180-4) of bytes; made for one-time codes, not for speed. */
export function sha512(message: Uint8Array): Uint8Array {
  constants ??= { rounds: rootFractions(ROUNDS, 3n), start: rootFractions(8, 2n) };
  const bytes = new Uint8Array(Math.ceil((message.length + 17) / BLOCK) * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  let state = constants.start;
  for (let block = 0; block < bytes.length; block += BLOCK) state = compressed(state, constants.rounds, view, block);
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((part, index) => digest.setBigUint64(index * 8, part));
  return new Uint8Array(digest.buffer);
}

function compressed(
  state: readonly bigint[],
  rounds: readonly bigint[],
  view: DataView,
  block: number,
): readonly bigint[] {
  const words = Array.from({ length: 16 }, (_, index) => view.getBigUint64(block + index * 8));
  for (let round = 16; round < ROUNDS; round++) {
    const early = word(words, round - 15);
    const late = word(words, round - 2);
    const small = turn(early, 1n) ^ turn(early, 8n) ^ (early >> 7n);
    const big = turn(late, 19n) ^ turn(late, 61n) ^ (late >> 6n);
    words.push((word(words, round - 16) + small + word(words, round - 7) + big) & MASK);
  }
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  for (let round = 0; round < ROUNDS; round++) {
    const choice = (e & f) ^ (~e & MASK & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      h + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + choice + word(rounds, round) + word(words, round);
    const second = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & MASK, c, b, a, (first + second) & MASK];
  }
  return [a, b, c, d, e, f, g, h].map((part, index) => (word(state, index) + part) & MASK);
}
