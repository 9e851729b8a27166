import type { CommandContext } from "../host/shell/command";
import { compareBytes } from "../../src/engine/userCfg/order";
import { Failure } from "./failure";
import { json, members, prettyJson } from "./json";
import type { Shows } from "./row";
import { table, type TableStyle } from "./table";
import { yaml } from "./yaml";

const RIGHT = new Set(["expire", "tfa-locked-until"]);
const CLOSING = "Permissions marked with '(*)' have the 'propagate' flag set.\n";

/** A cell's text: nothing for what is missing, JSON for what is nested. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : json(value);
}

function listTable(columns: readonly string[], data: unknown, right: (column: string) => boolean, style: TableStyle) {
  if (!Array.isArray(data)) return "";
  const rows = data.map((entry: unknown) => {
    const found = new Map(members(entry));
    return columns.map((column) => cellText(found.get(column)));
  });
  rows.sort(([left = ""], [other = ""]) => compareBytes(left, other));
  return table(columns.map((title) => ({ title, right: right(title) })), rows, style);
}

function keyTable(data: unknown, style: TableStyle): string {
  const rows = members(data).filter(([, value]) => value !== null).map(([name, value]) => [name, cellText(value)]);
  return table([{ title: "key", right: false }, { title: "value", right: false }], rows, style);
}

function permissionTable(data: unknown, style: TableStyle): string {
  const rows = members(data).map(([path, privileges]) => {
    const lines = members(privileges).map(([name, flag]) => (Number(flag) === 1 ? `${name} (*)` : name));
    return [path, lines.join("\n")];
  });
  return table([{ title: "ACL path", right: false }, { title: "Permissions", right: false }], rows, style) + CLOSING;
}

/** Whatever an API call answers, its columns taken from the rows: those that all have first. */
function anything(data: unknown, style: TableStyle): string {
  if (data === null || data === undefined) return "";
  if (typeof data !== "object") return `${cellText(data)}\n`;
  if (!Array.isArray(data)) return keyTable(data, style);
  const rows = data.map((entry: unknown) => members(entry));
  if (rows.every((row) => row.length === 0)) return data.map((item: unknown) => `${cellText(item)}\n`).join("");
  const count = new Map<string, number>();
  for (const [name] of rows.flat()) count.set(name, (count.get(name) ?? 0) + 1);
  const columns = [...count].sort(([a], [b]) => compareBytes(a, b));
  const always = columns.filter(([, times]) => times === rows.length);
  const names = [...always, ...columns.filter(([, times]) => times < rows.length)].map(([name]) => name);
  const worded = new Set(rows.flat().flatMap(([name, cell]) => (typeof cell === "number" ? [] : [name])));
  return listTable(names, data, (name) => !worded.has(name), style);
}

function textOf(shows: Shows, data: unknown, style: TableStyle): string {
  switch (shows.kind) {
    case "table":
      return listTable(shows.columns, data, (column) => RIGHT.has(column), style);
    case "object":
      return keyTable(data, style);
    case "permissions":
      return permissionTable(data, style);
    case "anything":
      return anything(data, style);
    default:
      return "";
  }
}

/** The text of a command's answer in the format that its options ask for (pveum.md section 4). */
export function shown(
  shows: Shows,
  data: unknown,
  format: ReadonlyMap<string, string>,
  { shell, cols }: Pick<CommandContext, "shell" | "cols">,
): string {
  if (format.get("quiet") === "1" || shows.kind === "silent" || shows.kind === "nothing") return "";
  const kind = format.get("output-format") ?? "text";
  switch (kind) {
    case "json":
      return `${json(data)}\n`;
    case "json-pretty":
      return `${prettyJson(data)}\n`;
    case "yaml":
      return yaml(data);
    case "text": {
      const charset = ["LC_ALL", "LC_CTYPE", "LANG"].map((name) => shell.env.get(name)).find(Boolean);
      return textOf(shows, data, {
        border: format.get("noborder") !== "1",
        header: format.get("noheader") !== "1",
        unicode: /utf-?8/i.test(charset ?? ""),
        cols,
      });
    }
    default:
      throw new Failure("internal error: unknown output format at /usr/share/perl5/PVE/CLIFormatter.pm line 391.");
  }
}
