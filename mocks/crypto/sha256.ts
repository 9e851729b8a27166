import { at, bytesOfWords, padded } from "./bytes";
import { firstPrimes } from "./primes";

const ROUNDS = 64;

/** The first 32 bits behind the binary point of a root of the first primes: the standard's constants. */
function rootFractions(count: number, root: (prime: number) => number): Int32Array {
  return Int32Array.from(firstPrimes(count), (prime) => ((root(prime) % 1) * 0x100000000) | 0);
}

const CONSTANTS = rootFractions(ROUNDS, Math.cbrt);
const START = rootFractions(8, Math.sqrt);

const turn = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

/** SHA-256 (FIPS 180-4) of bytes; pure, so that it works without a secure context and answers at once. */
export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message);
  const state = new Int32Array(START);
  const words = new Int32Array(ROUNDS);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let round = 0; round < 16; round++) words[round] = view.getInt32(block + round * 4);
    for (let round = 16; round < ROUNDS; round++) {
      const early = at(words, round - 15);
      const late = at(words, round - 2);
      const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const big = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[round] = at(words, round - 16) + small + at(words, round - 7) + big;
    }
    compress(state, words);
  }
  return bytesOfWords(new Uint32Array(state));
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(CONSTANTS, round) + at(words, round)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}
