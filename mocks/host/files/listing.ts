import { accountWithUid, groupWithGid } from "../accounts";
import { calendarTime, twoDigits } from "../calendar";
import type { HostState } from "../state";
import { sizeOf, type FileNode } from "./node";

const HALF_A_YEAR = 15_778_476;

/** A name and what it stands for, as `ls` lists them. */
export type Listed = readonly [name: string, node: FileNode];

/** `drwxr-xr-x` and the like. */
export function modeText(node: FileNode): string {
  const letters = [..."rwxrwxrwx"].map((letter, index) => ((node.mode >> (8 - index)) & 1 ? letter : "-"));
  if (node.mode & 0o1000) letters[8] = letters[8] === "x" ? "t" : "T";
  return { directory: "d", file: "-", link: "l" }[node.kind] + letters.join("");
}

function linkCount(node: FileNode): number {
  if (node.kind !== "directory") return 1;
  return 2 + [...node.entries.values()].filter(({ kind }) => kind === "directory").length;
}

function timeText(changed: number, now: number): string {
  const { monthName, day, hour, minute, year } = calendarTime(changed);
  const recent = changed <= now && now - changed < HALF_A_YEAR;
  const tail = recent ? `${twoDigits(hour)}:${twoDigits(minute)}` : ` ${year}`;
  return `${monthName} ${String(day).padStart(2)} ${tail}`;
}

/** Kilobytes on disk, for `total`. */
export function diskUse(nodes: readonly FileNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === "link" ? 0 : 4 * Math.ceil(sizeOf(node) / 4096)), 0);
}

/** The lines of `ls -l`, aligned in columns. */
export function longLines(state: HostState, listed: readonly Listed[], now: number): readonly string[] {
  const rows = listed.map(([name, node]) => ({
    mode: modeText(node),
    links: String(linkCount(node)),
    owner: accountWithUid(state, node.uid)?.name ?? String(node.uid),
    group: groupWithGid(state, node.gid)?.name ?? String(node.gid),
    size: String(sizeOf(node)),
    time: timeText(node.changed, now),
    name: node.kind === "link" ? `${name} -> ${node.target}` : name,
  }));
  const widest = (column: "links" | "owner" | "group" | "size") =>
    Math.max(0, ...rows.map((row) => row[column].length));
  const [links, owner, group, size] = [widest("links"), widest("owner"), widest("group"), widest("size")];
  return rows.map((row) =>
    [
      row.mode, row.links.padStart(links), row.owner.padEnd(owner), row.group.padEnd(group), row.size.padStart(size),
      row.time, row.name,
    ].join(" "),
  );
}
