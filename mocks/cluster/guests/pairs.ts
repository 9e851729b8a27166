/** A text of `key=value` pairs whose first part may stand without a key. */
export interface Pairs {
  readonly first?: string;
  readonly by: ReadonlyMap<string, string>;
}

/** Takes an option's text apart; `main` is the key that the first part has where it stands without. */
export function readPairs(value: string, main: string): Pairs {
  const parts = value.split(",").filter((part) => part !== "");
  const pairs = parts.map((part): [string, string] => {
    const cut = part.indexOf("=");
    return cut < 0 ? [main, part] : [part.slice(0, cut), part.slice(cut + 1)];
  });
  const by = new Map(pairs);
  const first = by.get(main);
  return first === undefined ? { by } : { first, by };
}
