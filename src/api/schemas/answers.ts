import * as z from "zod/mini";

z.config({ jitless: true });

/** PVE answers a boolean as 1/0, sometimes as "1"/"0" where it echoes the request (api.md 1.4). */
export const answeredFlag = z.pipe(
  z.union([z.boolean(), z.number(), z.string()]),
  z.transform((value) => value === true || value === 1 || value === "1"),
);

/** A number, or its decimal text where PVE echoes the request. */
export const answeredNumber = z.pipe(
  z.union([z.number(), z.string()]),
  z.transform((value) => Number(value)),
);

/** PVE leaves an unset text out, or answers `null`. */
export const answeredText = z.optional(
  z.pipe(
    z.nullable(z.string()),
    z.transform((value) => value ?? undefined),
  ),
);

/** The answer of a call that only writes. */
export const nothing = z.unknown();
