import { createHash } from "node:crypto";
import * as z from "zod/mini";

/** Stands for a Map in JSON. */
const MAP = "$map";

/** A stored value as one line of JSON; Maps survive. */
export function encodeValue(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? { [MAP]: [...part] } : part));
}

const tagged = z.object({ [MAP]: z.array(z.tuple([z.unknown(), z.unknown()])) });

/** Reads what `encodeValue` wrote. Throws `SyntaxError`. */
export function decodeValue(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, MAP)) return part;
    const found = tagged.safeParse(part);
    return found.success ? new Map(found.data[MAP]) : part;
  });
}

export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
