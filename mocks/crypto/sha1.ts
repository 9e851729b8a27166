import { at, bytesOfWords, hexOf, padded, utf8 } from "./bytes";

const turn = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/** SHA-1 of a text's UTF-8 bytes, lower-case hex: the digest that PVE compares files by. */
export function sha1Hex(text: string): string {
  return hexOf(sha1(utf8(text)));
}

/** SHA-1 (FIPS 180-4) of bytes. */
export function sha1(message: Uint8Array): Uint8Array {
  const view = padded(message);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let round = 0; round < 16; round++) schedule[round] = view.getInt32(block + round * 4);
    for (let round = 16; round < 80; round++) {
      const word = at(schedule, round - 3) ^ at(schedule, round - 8) ^ at(schedule, round - 14) ^ at(schedule, round - 16);
      schedule[round] = turn(word, 1);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let round = 0; round < 80; round++) {
      const next = (turn(a, 5) + mix(round, b, c, d) + e + at(schedule, round)) | 0;
      [e, d, c, b, a] = [d, c, turn(b, 30), a, next];
    }
    [a, b, c, d, e].forEach((word, index) => {
      state[index] = at(state, index) + word;
    });
  }
  return bytesOfWords(state);
}
