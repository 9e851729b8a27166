import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOfHex } from "../crypto/bytes";
import { type Cbor, readCbor } from "./cbor";

const read = (hex: string) => readCbor(bytesOfHex(hex))?.value;

it("reads what authenticators write", () => {
  expect(read("1903e8")).toBe(1000);
  expect(read("390100")).toBe(-257);
  expect(read("63666d74")).toBe("fmt");
  expect(read("43010203")).toEqual(Uint8Array.from([1, 2, 3]));
  expect(read("83f4f5f6")).toEqual([false, true, null]);
  expect(read("a2010220a0")).toEqual(new Map<Cbor, Cbor>([[1, 2], [-1, new Map()]]));
});

it.each(["", "19", "63666d", "a201", "f9", "c0", "9f", "9affffffff", "81".repeat(20)])("does not read %j", (hex) => {
  expect(readCbor(bytesOfHex(hex))).toBeUndefined();
});

it("never throws, and never reads beyond the end", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(readCbor(bytes)?.end ?? 0).toBeLessThanOrEqual(bytes.length);
    }),
  );
});
