/** Reads and parses a value of the browser's local storage; missing, unreadable or damaged gives `undefined`. */
export function readLocal<T>(key: string, parse: (value: unknown) => T | undefined): T | undefined {
  try {
    const text = globalThis.localStorage.getItem(key);
    return text === null ? undefined : parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Writes a value as JSON, `undefined` removes it; false when the browser refuses (full, private window). */
export function writeLocal(key: string, value: unknown): boolean {
  try {
    if (value === undefined) globalThis.localStorage.removeItem(key);
    else globalThis.localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** For `readLocal`: a boolean or nothing. */
export function parseBoolean(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** For `readLocal`: a finite number or nothing. */
export function parseNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
