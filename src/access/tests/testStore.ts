import { useMemo, useSyncExternalStore } from "react";
import { useSandbox } from "../../api/controls";
import type { Statement } from "../../engine/statement";
import { readLocal, writeLocal } from "../../lib/storage";
import { lineOf, readLine } from "./statementLine";

/** More would be no list that a person reads. */
export const MOST_TESTS = 500;

const keyOf = (world: string) => `pac.tests.${world}`;
const listeners = new Set<() => void>();
const cache = new Map<string, readonly string[]>();
const unkept = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

function parseLines(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((line): line is string => typeof line === "string") : undefined;
}

/** The same array as long as the same is stored; what could not be stored counts in this tab. */
function linesOf(world: string): readonly string[] {
  const stored = unkept.get(world) ?? readLocal(keyOf(world), parseLines) ?? NONE;
  const known = cache.get(world);
  if (known?.length === stored.length && known.every((line, at) => line === stored[at])) return known;
  cache.set(world, stored);
  return stored;
}

/** Writes the tests of a world; false where the browser does not keep them. */
function keep(world: string, lines: readonly string[]): boolean {
  const kept = writeLocal(keyOf(world), lines.length === 0 ? undefined : lines);
  if (kept) unkept.delete(world);
  else unkept.set(world, lines);
  for (const listener of listeners) listener();
  return kept;
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key?.startsWith(keyOf("")) === true) listener();
  };
  listeners.add(listener);
  globalThis.addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener("storage", onStorage);
  };
}

/** One saved access test: its line, and what it states. */
export interface AccessTest {
  readonly line: string;
  readonly statement: Statement;
}

export interface AccessTests {
  readonly tests: readonly AccessTest[];
  /** Saves them in this order, each once; false where the browser does not keep them. */
  readonly save: (statements: readonly Statement[]) => boolean;
}

/** The access tests of the open world, or of the real server, as this browser keeps them. */
export function useAccessTests(): AccessTests {
  const world = useSandbox()?.world.id ?? "live";
  const lines = useSyncExternalStore(subscribe, () => linesOf(world));
  const tests = useMemo(() => {
    return lines.flatMap((line): readonly AccessTest[] => {
      const read = readLine(line);
      return "statement" in read ? [{ line, statement: read.statement }] : [];
    });
  }, [lines]);
  return {
    tests,
    save: (statements) => keep(world, [...new Set(statements.map(lineOf))].slice(0, MOST_TESTS)),
  };
}
