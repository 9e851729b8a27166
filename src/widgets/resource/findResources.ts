import type { ResourceRow } from "../../api/schemas/resources";
import { labelOfRow, tagsOf } from "./treeEntry";

/** The texts by which a resource is found (gui.md section 2.8). */
function searched(row: ResourceRow): readonly string[] {
  const own = (() => {
    switch (row.type) {
      case "qemu":
      case "lxc":
        return [row.name, row.type, row.node, row.pool, String(row.vmid)];
      case "storage":
        return [row.type, row.pool, row.node, row.storage];
      case "pool":
        return [row.type, row.pool, labelOfRow(row)];
      default:
        return [row.type, row.node, labelOfRow(row)];
    }
  })();
  return [...own, ...tagsOf(row)].flatMap((text) => (text === undefined ? [] : [text.toLowerCase()]));
}

function points(texts: readonly string[], words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    for (const text of texts) {
      if (text === word) sum += 2;
      else if (text.includes(word)) sum += 1;
    }
  }
  return sum;
}

/** Resources ready to be searched again and again. */
export type Searchable = readonly { readonly row: ResourceRow; readonly texts: readonly string[] }[];

export function searchable(rows: readonly ResourceRow[]): Searchable {
  return rows.map((row) => ({ row, texts: searched(row) }));
}

/**
 * The resources that a text finds, the best first: each field that contains a word counts one, an exact one two;
 * an empty text finds all (gui.md section 2.8).
 */
export function findResources(rows: Searchable, text: string): readonly ResourceRow[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return rows.map(({ row }) => row);
  return rows
    .map(({ row, texts }) => ({ row, score: points(texts, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ row }) => row);
}
