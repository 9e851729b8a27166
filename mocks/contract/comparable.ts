type Json = unknown;

/** The columns by which a list that a real server returns in no order was recorded (conformance notes). */
const ORDERS = [
  ["groupid"],
  ["roleid", "special"],
  ["realm"],
  ["path", "type", "ugid", "roleid"],
  ["tokenid"],
  ["subdir"],
];

/** A new token's secret, a ticket, a CSRF token. */
const SECRETS = new Set(["ticket", "CSRFPreventionToken", "value"]);

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function keyOf(row: Json): string | undefined {
  if (!isRecord(row)) return undefined;
  const columns = ORDERS.find((names) => names.every((name) => name in row));
  return columns?.map((name) => String(row[name])).join("\0");
}

function nameOf(row: Json): string {
  return isRecord(row) ? String(row.id) : String(row);
}

function inOrder(rows: readonly Json[], name: string): readonly Json[] {
  const byName = name === "members" || name === "content";
  const keys = rows.map((row) => (byName ? nameOf(row) : keyOf(row)));
  if (keys.some((key) => key === undefined)) return rows;
  return rows
    .map((row, at) => ({ row, key: keys[at] ?? "" }))
    .sort((left, right) => compareText(left.key, right.key))
    .map(({ row }) => row);
}

/** An answer with unordered lists sorted and secrets replaced, fit for comparing with a recorded one. */
export function comparable(value: Json, name = ""): Json {
  if (SECRETS.has(name)) return "<secret>";
  if (name === "content" && typeof value === "string") return value.split(",").sort(compareText).join(",");
  if (Array.isArray(value)) {
    return inOrder(
      value.map((row: Json) => comparable(row)),
      name,
    );
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, comparable(part, key)]));
}
