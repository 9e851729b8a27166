import { openDB } from "idb";
import type { Backend } from "./backend";

const RECORDS = "records";

/**
 * Records in IndexedDB: one object store, one transaction for each write. Rejects where the browser refuses storage
 * (some private windows); the caller then takes the memory.
 */
export async function openIdbBackend(name: string): Promise<Backend> {
  const database = await openDB(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(RECORDS);
    },
    // Another tab wants to delete or upgrade the database: do not stand in its way.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    kept: true,
    read: async (keys) => {
      const store = database.transaction(RECORDS).store;
      return Promise.all(keys.map((key) => store.get(key) as Promise<unknown>));
    },
    list: async (prefix) => {
      const store = database.transaction(RECORDS).store;
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const [keys, values] = await Promise.all([store.getAllKeys(range) as Promise<string[]>, store.getAll(range) as Promise<unknown[]>]);
      return keys.map((key, index) => ({ key, value: values[index] }));
    },
    write: async (writes) => {
      const transaction = database.transaction(RECORDS, "readwrite");
      const done = writes.map(({ key, value }) =>
        value === undefined ? transaction.store.delete(key) : transaction.store.put(value, key),
      );
      await Promise.all([...done, transaction.done]);
    },
  };
}
