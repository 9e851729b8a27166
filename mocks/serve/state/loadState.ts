import { join } from "node:path";
import { keys, worldRecord } from "../../store/records";
import { readIfThere, writeAtomically } from "./atomic";
import { openWorldOf } from "./openWorld";
import { type FilePart, PVE_FILES } from "./pveFiles";
import { fingerprint } from "./recordText";
import { readStateFile, type StateFile } from "./stateFile";

/** All that PVE has no file for. */
export const STATE_FILE = "sandbox.json";

interface LoadedState {
  readonly records: ReadonlyMap<string, unknown>;
  /** Name of a PVE file -> its text on the disk. */
  readonly texts: ReadonlyMap<string, string>;
  readonly found: ReadonlyMap<FilePart, unknown>;
  readonly edited: readonly string[];
}

async function pveTexts(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { name } of PVE_FILES) {
    const text = await readIfThere(join(folder, name));
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}

function parsedState(path: string, text: string): StateFile {
  try {
    return readStateFile(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot be read: move it away or mend it. ${reason}`, { cause: error });
  }
}

/** Finishes the write that a crash has cut off: files that still look as before it. */
async function finish(folder: string, state: StateFile, texts: Map<string, string>): Promise<void> {
  for (const { name, before, after } of state.pending) {
    if (fingerprint(texts.get(name) ?? "") !== before) continue;
    await writeAtomically(join(folder, name), after);
    texts.set(name, after);
  }
}

/** A history does not fit files that were edited outside of it: it begins anew. */
function forgetHistory(records: Map<string, unknown>, world: string): void {
  for (const key of [...records.keys()]) if (key.startsWith(keys.journal(world))) records.delete(key);
  const record = worldRecord.safeParse(records.get(keys.world(world)));
  if (record.success) records.set(keys.world(world), { ...record.data, head: 0, last: 0 });
}

/** Reads a folder of state; one without `sandbox.json` is new, and its PVE files are `found`. */
export async function loadState(folder: string, now: number): Promise<LoadedState> {
  const path = join(folder, STATE_FILE);
  const stored = await readIfThere(path);
  const texts = await pveTexts(folder);
  const readPart = (name: string, read: (text: string, now: number) => unknown): unknown => {
    try {
      return read(texts.get(name) ?? "", now);
    } catch (error) {
      throw new Error(`${join(folder, name)} cannot be read`, { cause: error });
    }
  };
  if (stored === undefined) {
    const there = PVE_FILES.filter(({ name }) => texts.has(name));
    const found = new Map(there.map(({ part, name, read }) => [part, readPart(name, read)]));
    return { records: new Map(), texts, found, edited: [] };
  }
  const state = parsedState(path, stored);
  await finish(folder, state, texts);
  const records = new Map(state.records);
  const world = openWorldOf(records);
  if (world === undefined) return { records, texts, found: new Map(), edited: [] };
  const edited = PVE_FILES.filter(({ name }) => state.files.get(name) !== fingerprint(texts.get(name) ?? ""));
  for (const file of PVE_FILES) {
    const key = keys.part(world, file.part);
    if (file.part === "secondFactors" && !edited.includes(file)) continue;
    records.set(key, readPart(file.name, file.read));
  }
  if (edited.length > 0) forgetHistory(records, world);
  return { records, texts, found: new Map(), edited: edited.map(({ name }) => name) };
}
