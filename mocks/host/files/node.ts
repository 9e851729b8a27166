interface Entry {
  /** Permission bits, e.g. 0o755. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Unix seconds of the last change. */
  readonly changed: number;
}

export interface Directory extends Entry {
  readonly kind: "directory";
  readonly entries: ReadonlyMap<string, FileNode>;
}

export interface PlainFile extends Entry {
  readonly kind: "file";
  readonly content: string;
}

export interface Link extends Entry {
  readonly kind: "link";
  /** Absolute, or relative to the root directory's only level of links. */
  readonly target: string;
}

/** What stands in the pretended host's file tree. */
export type FileNode = Directory | PlainFile | Link;

/** Size as `ls -l` shows it, in bytes. */
export function sizeOf(node: FileNode): number {
  if (node.kind === "directory") return 4096;
  return new TextEncoder().encode(node.kind === "file" ? node.content : node.target).length;
}
