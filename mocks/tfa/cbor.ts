/** The part of CBOR (RFC 8949) that authenticators write: numbers, bytes, texts, lists, maps, true and false. */
export type Cbor = number | boolean | null | string | Uint8Array | readonly Cbor[] | ReadonlyMap<Cbor, Cbor>;

const MOST_NESTED = 8;
const ARGUMENT_BYTES = [1, 2, 4] as const;

/** Reads the value at an offset; `undefined` for what is cut off or of another kind. */
export function readCbor(
  bytes: Uint8Array,
  offset = 0,
  depth = 0,
): { readonly value: Cbor; readonly end: number } | undefined {
  const first = bytes[offset];
  if (first === undefined || depth > MOST_NESTED) return undefined;
  const head = argumentOf(bytes, offset, first & 31);
  if (head === undefined) return undefined;
  const { argument, end } = head;
  switch (first >> 5) {
    case 0:
      return { value: argument, end };
    case 1:
      return { value: -1 - argument, end };
    case 2:
    case 3: {
      const stop = end + argument;
      if (stop > bytes.length) return undefined;
      const part = bytes.slice(end, stop);
      return { value: first >> 5 === 2 ? part : new TextDecoder().decode(part), end: stop };
    }
    case 4:
    case 5:
      return readMany(bytes, end, argument, first >> 5 === 5, depth + 1);
    case 7:
      return simple(first & 31, end);
    default:
      return undefined;
  }
}

function argumentOf(bytes: Uint8Array, offset: number, info: number) {
  const start = offset + 1;
  if (info < 24) return { argument: info, end: start };
  const size = ARGUMENT_BYTES[info - 24];
  if (size === undefined || start + size > bytes.length) return undefined;
  const argument = bytes.slice(start, start + size).reduce((sum, byte) => sum * 256 + byte, 0);
  return { argument, end: start + size };
}

function readMany(bytes: Uint8Array, start: number, count: number, isMap: boolean, depth: number) {
  const items: Cbor[] = [];
  let end = start;
  const wanted = isMap ? count * 2 : count;
  // Each item takes a byte at least.
  if (wanted > bytes.length) return undefined;
  while (items.length < wanted) {
    const item = readCbor(bytes, end, depth);
    if (item === undefined) return undefined;
    items.push(item.value);
    end = item.end;
  }
  if (!isMap) return { value: items, end };
  const map = new Map<Cbor, Cbor>();
  for (let at = 0; at < items.length; at += 2) map.set(items[at] ?? null, items[at + 1] ?? null);
  return { value: map, end };
}

function simple(info: number, end: number) {
  if (info === 20 || info === 21) return { value: info === 21, end };
  return info === 22 ? { value: null, end } : undefined;
}
