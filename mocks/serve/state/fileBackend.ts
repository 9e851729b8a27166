import { join } from "node:path";
import type { Backend } from "../../store/backend";
import { createMemoryBackend } from "../../store/memoryBackend";
import { keys } from "../../store/records";
import { writeAtomically } from "./atomic";
import { loadState, STATE_FILE } from "./loadState";
import { openWorldOf } from "./openWorld";
import { type FilePart, PVE_FILES } from "./pveFiles";
import { encodeValue, fingerprint } from "./recordText";
import { type PendingFile, writeStateFile } from "./stateFile";

/** Records in a folder, as PVE keeps them. */
export interface FileBackend extends Backend {
  /** Parts from PVE files in a folder that was not ours yet: the first world takes them. */
  readonly found: ReadonlyMap<FilePart, unknown>;
  /** Names of PVE files that somebody has edited since the last write. */
  readonly edited: readonly string[];
}

/**
 * Opens a folder. A write is answered when it is on the disk: `sandbox.json` is renamed into place first and names the
 * PVE files that follow, so that a crash in between is finished at the next start. Throws for a damaged folder.
 */
export async function openFileBackend(folder: string, now: number): Promise<FileBackend> {
  const loaded = await loadState(folder, now);
  const memory = createMemoryBackend();
  await memory.write([...loaded.records].map(([key, value]) => ({ key, value })));
  const onDisk = new Map(loaded.texts);
  const encoded = new Map<string, { readonly value: unknown; readonly text: string }>();

  const encode = (key: string, value: unknown): string => {
    const known = encoded.get(key);
    if (known !== undefined && known.value === value) return known.text;
    const text = encodeValue(value);
    encoded.set(key, { value, text });
    return text;
  };

  const save = async (records: ReadonlyMap<string, unknown>): Promise<void> => {
    const world = openWorldOf(records);
    const pending: PendingFile[] = [];
    const inFiles = new Set<string>();
    for (const { part, name, write } of world === undefined ? [] : PVE_FILES) {
      const key = keys.part(world ?? "", part);
      // Counted failures and waiting challenges have no place in PVE's file.
      if (part !== "secondFactors") inFiles.add(key);
      const after = write(records.get(key));
      const before = onDisk.get(name);
      if (before !== after) pending.push({ name, before: fingerprint(before ?? ""), after });
    }
    const files = new Map([...onDisk].map(([name, text]) => [name, fingerprint(text)]));
    for (const { name, after } of pending) files.set(name, fingerprint(after));
    const rest = new Map([...records].filter(([key]) => !inFiles.has(key)));
    await writeAtomically(join(folder, STATE_FILE), writeStateFile({ records: rest, files, pending }, encode));
    for (const { name, after } of pending) {
      await writeAtomically(join(folder, name), after);
      onDisk.set(name, after);
    }
  };

  return {
    kept: true,
    found: loaded.found,
    edited: loaded.edited,
    read: (names) => memory.read(names),
    list: (prefix) => memory.list(prefix),
    write: async (writes) => {
      const next = new Map((await memory.list("")).map(({ key, value }) => [key, value]));
      for (const { key, value } of writes) {
        if (value === undefined) next.delete(key);
        else next.set(key, value);
      }
      await save(next);
      await memory.write(writes);
    },
  };
}
