const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["gt", ">"],
  ["lt", "<"],
  ["quot", '"'],
  ["#39", "'"],
]);

// An error is short; whoever pastes a whole log gets the answer to its beginning.
const LONGEST = 4_000;

/** All sentences in what was pasted: of a JSON body its message and its errors, else the text; escapes are undone. */
export function plainText(whole: string): string {
  const pasted = whole.slice(0, LONGEST);
  const [start, end] = [pasted.indexOf("{"), pasted.lastIndexOf("}")];
  const body = start === -1 || end < start ? undefined : pasted.slice(start, end + 1);
  const told = body === undefined ? undefined : toldBy(body);
  const text = told === undefined ? pasted : `${pasted.replace(body ?? "", "")}\n${told}`;
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, "\n")
    .replace(/\\(["'/\\])/g, "$1")
    .replace(/&(#?\w{1,5});/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
    .trim();
}

function toldBy(body: string): string | undefined {
  const read = parsed(body);
  if (read === undefined) return undefined;
  const { message, errors, data } = read;
  const faults = errors === null || typeof errors !== "object" ? [] : Object.entries(errors);
  const lines = faults.map(([name, text]) => `${name}: ${String(text)}`);
  if (typeof message === "string") lines.push(message);
  if (lines.length === 0 && Array.isArray(data) && data.length === 0) return EMPTY_LIST;
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Stands for a JSON answer whose list is empty. */
export const EMPTY_LIST = "(empty list)";

function parsed(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return value !== null && typeof value === "object" ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
