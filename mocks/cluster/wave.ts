/** A number below 2^32 from a text, the same each time (FNV-1a). */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
  return seed >>> 0;
}

/**
 * A figure from 0 to 1 that drifts slowly with time: three periods between a few minutes and some hours, mixed by the
 * name. It depends on name and server seconds alone.
 */
export function wave(name: string, now: number): number {
  const seed = seedOf(name);
  const periods = [240 + (seed % 240), 1200 + ((seed >>> 8) % 1200), 7200 + ((seed >>> 16) % 7200)];
  const parts = periods.map((period, index) => Math.sin((2 * Math.PI * (now + (seed % period))) / period) / (4 - index));
  return Math.min(1, Math.max(0, 0.5 + parts.reduce((sum, part) => sum + part, 0) / 2.2));
}
