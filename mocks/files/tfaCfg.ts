import * as z from "zod/mini";
import { asUserId } from "../../src/engine/names";
import type { SecondFactors } from "../store/secondFactors";
import { parsedJson } from "../tfa/jsonText";
import { readOldTfaCfg } from "./oldTfaCfg";
import { factorsIn, UnreadableEntry, userEntries } from "./tfaEntries";

/** What `priv/tfa.cfg` holds. An unreadable file makes every call that needs it fail with `text`. */
export type TfaCfg =
  | { readonly ok: true; readonly users: ReadonlyMap<string, SecondFactors>; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly text: string };

const UNREADABLE: TfaCfg = { ok: false, text: "failed to parse TFA file, neither old style nor valid json" };

// Names are keys of the object itself: a record's check would not see all of them.
const whole = z.object({ users: z.optional(z.unknown()) });

/** Reads `priv/tfa.cfg`, in JSON or in its older form (config-files.md section 7). `now` is in seconds. */
export function readTfaCfg(text: string, now: number): TfaCfg {
  if (text.trim() === "") return { ok: true, users: new Map(), warnings: [] };
  const json = parsedJson(text);
  if (json === undefined) {
    const old = readOldTfaCfg(text);
    return old === undefined ? UNREADABLE : withValidUsers(old);
  }
  const { data } = whole.safeParse(json);
  const { users = {} } = data ?? { users: null };
  if (typeof users !== "object" || users === null || Array.isArray(users)) return UNREADABLE;
  const read = new Map<string, SecondFactors>();
  for (const [userid, part] of Object.entries(users)) {
    const factors = readUser(part, now);
    if (factors === undefined) return UNREADABLE;
    read.set(userid, factors);
  }
  return withValidUsers(read);
}

function readUser(part: unknown, now: number): SecondFactors | undefined {
  const { data } = userEntries.safeParse(part);
  if (data === undefined) return undefined;
  try {
    return factorsIn(data, now);
  } catch (error) {
    if (error instanceof UnreadableEntry) return undefined;
    throw error;
  }
}

function withValidUsers(read: ReadonlyMap<string, SecondFactors>): TfaCfg {
  const bad = [...read.keys()].filter((userid) => asUserId(userid) === undefined);
  const warnings = bad.map((userid) => `user tfa config - ignore user '${userid}' - invalid user name`);
  return { ok: true, users: new Map([...read].filter(([userid]) => !bad.includes(userid))), warnings };
}
