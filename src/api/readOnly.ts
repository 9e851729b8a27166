import { useSyncExternalStore } from "react";
import { parseBoolean, readLocal, writeLocal } from "../lib/storage";

const KEY = "pac.readOnly";

let on = !__SANDBOX__ && readLocal(KEY, parseBoolean) === true;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** While it is on no call that changes a real server is sent; the sandbox has no such switch. */
export function isReadOnly(): boolean {
  return on;
}

/** Turns the switch, for this browser and this host. */
export function setReadOnly(next: boolean): void {
  on = next;
  writeLocal(KEY, next ? true : undefined);
  for (const listener of listeners) listener();
}

/** The switch, as the screen follows it. */
export function useReadOnly(): boolean {
  return useSyncExternalStore(subscribe, isReadOnly);
}
