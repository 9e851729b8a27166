import { groupsOf } from "../accounts";
import type { Account, HostState } from "../state";
import type { Directory, FileNode } from "./node";
import { fileTree } from "./tree";

const DEEPEST_LINK = 8;

export type Found =
  | { readonly kind: "found"; readonly node: FileNode; readonly path: string }
  | { readonly kind: "missing" | "denied" | "not-a-directory" };

/** Whether the account may read (4) or enter (1) a node; root always may. */
export function mayUse(state: HostState, account: Account, node: FileNode, bit: 4 | 1): boolean {
  if (account.uid === 0) return true;
  if (node.uid === account.uid) return (node.mode & (bit << 6)) !== 0;
  const inGroup = groupsOf(state, account).some(({ gid }) => gid === node.gid);
  return (node.mode & (inGroup ? bit << 3 : bit)) !== 0;
}

/**
 * Walks to an absolute path as an account would, links followed (the last one only on wish).
 * `path` of the answer is where the walk ended.
 */
export function lookUp(state: HostState, account: Account, path: string, followLast = true): Found {
  return walk(state, account, path, followLast, 0);
}

function walk(state: HostState, account: Account, path: string, followLast: boolean, depth: number): Found {
  const root: Directory = fileTree(state);
  const parts = path.split("/").filter((part) => part !== "");
  let node: FileNode = root;
  for (const [index, part] of parts.entries()) {
    if (node.kind !== "directory") return { kind: "not-a-directory" };
    if (!mayUse(state, account, node, 1)) return { kind: "denied" };
    const next: FileNode | undefined = node.entries.get(part);
    if (!next) return { kind: "missing" };
    const last = index === parts.length - 1;
    if (next.kind === "link" && (followLast || !last)) {
      if (depth >= DEEPEST_LINK) return { kind: "missing" };
      const rest = parts.slice(index + 1).join("/");
      return walk(state, account, `/${next.target}/${rest}`, followLast, depth + 1);
    }
    node = next;
  }
  return { kind: "found", node, path: `/${parts.join("/")}` };
}

/** The C library's words for a failed lookup. */
export function lookupError(kind: Exclude<Found["kind"], "found">): string {
  if (kind === "denied") return "Permission denied";
  return kind === "missing" ? "No such file or directory" : "Not a directory";
}
