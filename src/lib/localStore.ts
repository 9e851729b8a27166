import { readLocal, writeLocal } from "./storage";

/** A value kept in this browser, followed by all that show it. */
export interface LocalStore<T> {
  /** The same object until it is set. */
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store under `key`; a missing or damaged value is `initial`. A browser without storage keeps it for the page. */
export function createLocalStore<T>(key: string, parse: (value: unknown) => T | undefined, initial: T): LocalStore<T> {
  const listeners = new Set<() => void>();
  let held: { readonly value: T } | undefined;
  return {
    get: () => {
      held ??= { value: readLocal(key, parse) ?? initial };
      return held.value;
    },
    set: (next) => {
      held = { value: next };
      writeLocal(key, next);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
