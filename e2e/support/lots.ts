/** Several screens share a test: a login costs more than a look. */
export function inLots<Item>(all: readonly Item[], size: number): readonly (readonly Item[])[] {
  const lots: (readonly Item[])[] = [];
  for (let at = 0; at < all.length; at += size) lots.push(all.slice(at, at + size));
  return lots;
}
