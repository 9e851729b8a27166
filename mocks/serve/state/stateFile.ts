import * as z from "zod/mini";
import { decodeValue, encodeValue } from "./recordText";

/** A PVE file that this write also changes. */
export interface PendingFile {
  readonly name: string;
  /** Fingerprint of what it replaces. */
  readonly before: string;
  readonly after: string;
}

/** What `sandbox.json` holds: all that has no file of PVE's own, and how those files must look. */
export interface StateFile {
  readonly records: ReadonlyMap<string, unknown>;
  /** Name of a PVE file -> fingerprint of its text. */
  readonly files: ReadonlyMap<string, string>;
  /** Renaming `sandbox.json` is the moment of a write; these files follow it, after a crash at the next start. */
  readonly pending: readonly PendingFile[];
}

const shape = z.object({
  format: z.literal(1),
  files: z.map(z.string(), z.string()),
  pending: z.array(z.object({ name: z.string(), before: z.string(), after: z.string() })),
  records: z.array(z.tuple([z.string(), z.unknown()])),
});

/** Reads `sandbox.json`. Throws with the reason where it is damaged. */
export function readStateFile(text: string): StateFile {
  const { records, files, pending } = shape.parse(decodeValue(text));
  return { records: new Map(records), files, pending };
}

/** Writes `sandbox.json`, one line per record; `encode` may remember the text of a record that has not changed. */
export function writeStateFile(state: StateFile, encode: (key: string, value: unknown) => string): string {
  const lines = [...state.records].map(([key, value]) => `[${JSON.stringify(key)},${encode(key, value)}]`);
  const head = `{"format":1,\n"files":${encodeValue(state.files)},\n"pending":${encodeValue(state.pending)},`;
  return `${head}\n"records":[\n${lines.join(",\n")}\n]}\n`;
}
