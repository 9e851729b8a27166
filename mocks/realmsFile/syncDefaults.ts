import { splitProperties } from "../../src/api/schemas/propertyString";

const OPTION = "sync-defaults-options";
const KEYS = ["scope", "remove-vanished", "enable-new", "full", "purge"];
const TRUE = /^(?:1|on|yes|true)$/i;

/** The pairs of a text, with the deprecated switches carried over into `remove-vanished` (api.md 4.12). */
function carriedOver(text: string): Map<string, string> | undefined {
  const split = splitProperties(text, KEYS);
  if (!split.ok) return undefined;
  const pairs = new Map(split.value);
  const vanished = [
    ...(TRUE.test(pairs.get("full") ?? "") ? ["entry", "properties"] : []),
    ...(TRUE.test(pairs.get("purge") ?? "") ? ["acl"] : []),
  ];
  if (!pairs.has("remove-vanished") && vanished.length > 0) pairs.set("remove-vanished", vanished.join(";"));
  return pairs;
}

function joined(pairs: ReadonlyMap<string, string>): string {
  return [...pairs]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map((pair) => pair.join("="))
    .join(",");
}

/** The defaults as an answer shows them: keys sorted, deprecated switches explained. */
export function shownSyncDefaults(text: string): string {
  const pairs = carriedOver(text);
  return pairs === undefined ? text : joined(pairs);
}

/** A realm's options as they are saved: the deprecated switches are gone. */
export function storedSyncDefaults(options: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const pairs = carriedOver(options.get(OPTION) ?? "");
  if (!options.has(OPTION) || pairs === undefined) return options;
  pairs.delete("full");
  pairs.delete("purge");
  return new Map([...options, [OPTION, joined(pairs)]]);
}
