/**
 * The thing with some of its texts changed: `undefined` leaves one alone, an empty text removes it, and so does
 * `0`, which the files cannot tell from empty (config-files.md 3.2).
 */
export function withTexts<Field extends string, Thing extends { readonly [Key in Field]?: string }>(
  thing: Thing,
  fields: readonly Field[],
  texts: { readonly [Key in Field]?: string },
): Thing {
  const given = fields.filter((field) => texts[field] !== undefined);
  if (given.length === 0) return thing;
  const kept = Object.entries(thing).filter(([name]) => !given.some((field) => field === name));
  const set = given.map((field) => [field, texts[field]] as const).filter(([, text]) => text !== "" && text !== "0");
  return Object.fromEntries([...kept, ...set]) as Thing;
}
