import type { PaletteItem, PaletteKind } from "./PaletteItem";

/** Among equals, what one goes to most often stands first. */
const RANK: readonly PaletteKind[] = [
  "page", "action", "guest", "user", "group", "role", "pool", "node", "storage", "realm", "token", "zone", "world", "viewAs",
];

/** An item with its texts in small letters, ready to be searched again and again. */
export interface Prepared {
  readonly item: PaletteItem;
  readonly label: string;
  readonly rest: string;
  readonly rank: number;
}

/** `kindName` is what the reader sees at the end of the line; it is searched too: "user ann". */
export function prepared(items: readonly PaletteItem[], kindName: (kind: PaletteKind) => string = () => ""): readonly Prepared[] {
  return items.map((item) => ({
    item,
    label: item.label.toLowerCase(),
    rest: [item.detail ?? "", item.words ?? "", kindName(item.kind)].join(" ").toLowerCase(),
    rank: RANK.indexOf(item.kind),
  }));
}

const isBoundary = (letter: string | undefined) => letter === undefined || !/[\p{L}\p{N}]/u.test(letter);

/** How well a word fits: the whole label, its beginning, the beginning of a word in it, within it, elsewhere; 0 not. */
function fit({ label, rest }: Prepared, word: string): number {
  if (label === word) return 6;
  const at = label.indexOf(word);
  if (at === 0) return 5;
  if (at > 0) return isBoundary(label[at - 1]) ? 4 : 3;
  const beside = rest.indexOf(word);
  if (beside < 0) return 0;
  return isBoundary(rest[beside - 1]) ? 2 : 1;
}

/** The items that have all the words of a text, the best first; an empty text gives pages and actions. */
export function matchItems(items: readonly Prepared[], text: string): readonly PaletteItem[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return items.filter(({ rank }) => rank <= 1).map(({ item }) => item);
  const found: { readonly one: Prepared; readonly score: number }[] = [];
  for (const one of items) {
    let score = 0;
    for (const word of words) {
      const points = fit(one, word);
      if (points === 0) {
        score = 0;
        break;
      }
      score += points;
    }
    if (score > 0) found.push({ one, score });
  }
  return found
    .sort((a, b) => b.score - a.score || a.one.rank - b.one.rank || a.one.label.length - b.one.label.length)
    .map(({ one }) => one.item);
}
