type Changeable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/**
 * The thing with some of its texts changed: `undefined` leaves one alone, an empty text removes it, and so does
 * `0`, which the files cannot tell from empty (config-files.md 3.2).
 */
export function withTexts<Field extends string, Thing extends { readonly [Key in Field]?: string }>(
  thing: Thing,
  fields: readonly Field[],
  texts: { readonly [Key in Field]?: string },
): Thing {
  const next: Changeable<{ readonly [Key in Field]?: string }> = { ...thing };
  for (const field of fields) {
    const text = texts[field];
    if (text === undefined) continue;
    if (text === "" || text === "0") delete next[field];
    else next[field] = text;
  }
  return next as Thing;
}
