import { fromBase64Url, toBase64Url } from "./base64url";

/** Can this browser pack a text for an address? */
export function canPack(): boolean {
  return typeof CompressionStream === "function" && typeof DecompressionStream === "function";
}

async function collected(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Writes in the background: who reads the other end hears of what goes wrong. */
function poured(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  const writer = through.writable.getWriter();
  writer.write(bytes).then(() => writer.close()).catch(() => undefined);
  return through.readable;
}

/** A text as short letters for an address: compressed, then base64url. Only where `canPack`. */
export async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const all = await collected(poured(bytes, new CompressionStream("deflate-raw")), Infinity);
  return toBase64Url(all ?? new Uint8Array());
}

/** The text back; nothing where it is damaged, no UTF-8, or longer than `most` bytes once unpacked. */
export async function unpacked(letters: string, most: number): Promise<string | undefined> {
  const bytes = fromBase64Url(letters);
  if (bytes === undefined || !canPack()) return undefined;
  try {
    const all = await collected(poured(bytes, new DecompressionStream("deflate-raw")), most);
    return all === undefined ? undefined : new TextDecoder("utf-8", { fatal: true }).decode(all);
  } catch {
    return undefined;
  }
}
