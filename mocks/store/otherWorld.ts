import { type Core, createCore } from "./core";
import { keys } from "./records";

/** The store as if a certain world were the open one; who reads the open one hears nothing of it. */
export function coreOf({ backend, clock, lock }: Core, id: string): Core {
  const open = { world: id, next: 0 };
  const read = async (asked: readonly string[]) => {
    const values = await backend.read(asked);
    return values.map((value, at) => (asked[at] === keys.open ? open : value));
  };
  return createCore({ backend: { ...backend, read }, clock, lock, announce: () => undefined });
}
