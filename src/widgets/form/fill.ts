import { useMemo } from "react";
import * as z from "zod/mini";
import { readAddress, useAddress } from "../address/useAddress";

const text = z.optional(z.string());
const flag = z.optional(z.boolean());

/** What a dialog opened by an address may be filled in with; each dialog takes what it has a field for. */
const fill = z.object({
  path: text,
  subject: text,
  roleid: text,
  propagate: flag,
  /** A group to join. */
  join: text,
  enable: flag,
  /** Unix seconds, 0 = never. */
  expire: z.optional(z.number()),
  privsep: flag,
  /** A privilege to add to a role. */
  give: text,
});

export type Fill = z.output<typeof fill>;

const fillAddress = z.object({ fill: text });

/** What the address asks the open dialog to be filled in with; nothing where it cannot be read. */
export function useFill(): Fill {
  const [address] = useAddress(fillAddress);
  return useMemo(() => readFill(address.fill), [address.fill]);
}

type Given<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined> };

/** The values that were given, without the others. */
export function given<Values extends object>(values: Values): Given<Values> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Given<Values>;
}

/** As a part of an address. */
export function fillText(values: Fill): string {
  return JSON.stringify(values);
}

function readFill(json: string | undefined): Fill {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === "object" ? readAddress(fill, value) : {};
  } catch {
    return {};
  }
}
