import type { Backend } from "./backend";

/** Records in memory: for tests, and where the browser keeps nothing. */
export function createMemoryBackend(): Backend {
  const records = new Map<string, unknown>();
  return {
    kept: false,
    read: (keys) => Promise.resolve(keys.map((key) => records.get(key))),
    list: (prefix) => {
      const found = [...records].filter(([key]) => key.startsWith(prefix));
      return Promise.resolve(found.map(([key, value]) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1)));
    },
    write: (writes) => {
      for (const { key, value } of writes) {
        if (value === undefined) records.delete(key);
        else records.set(key, value);
      }
      return Promise.resolve();
    },
  };
}
