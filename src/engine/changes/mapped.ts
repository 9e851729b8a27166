/** The map with each value put through `change`; `undefined` drops it; the same map when nothing changed. */
export function mapped<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  change: (value: Value, key: Key) => Value | undefined,
): ReadonlyMap<Key, Value> {
  let next: Map<Key, Value> | undefined;
  for (const [key, value] of map) {
    const changed = change(value, key);
    if (changed === value) continue;
    next ??= new Map(map);
    if (changed === undefined) next.delete(key);
    else next.set(key, changed);
  }
  return next ?? map;
}
