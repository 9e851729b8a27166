import { absolutePath, baseName } from "../files/paths";
import { lookUp } from "../files/lookup";
import type { HostState } from "../state";
import type { Command } from "./command";
import type { Shell } from "./shell";

const BIN_LINKS = new Map([["/bin", "/usr/bin"], ["/sbin", "/usr/sbin"]]);

export type FoundCommand =
  | { readonly kind: "command"; readonly command: Command }
  /** Bash's words after the shell's name, and its status (126 or 127). */
  | { readonly kind: "error"; readonly message: string; readonly status: number };

/** Whether the shell would find the command by its bare name. */
export function isInPath(shell: Shell, command: Command): boolean {
  if (command.where === "builtin") return true;
  const path = (shell.env.get("PATH") ?? "").split(":");
  return path.some((directory) => (BIN_LINKS.get(directory) ?? directory) === command.where);
}

/** Finds a command as bash does: builtins and PATH for a bare name, else the file itself. */
export function findCommand(
  commands: ReadonlyMap<string, Command>,
  shell: Shell,
  state: HostState,
  word: string,
): FoundCommand {
  if (!word.includes("/")) {
    const command = commands.get(word);
    if (command && isInPath(shell, command)) return { kind: "command", command };
    return { kind: "error", message: `${word}: command not found`, status: 127 };
  }
  const path = absolutePath(word, shell.cwd);
  const directory = path.slice(0, path.lastIndexOf("/"));
  const command = commands.get(baseName(path));
  if (command?.where === (BIN_LINKS.get(directory) ?? directory)) return { kind: "command", command };
  const found = lookUp(state, shell.account, path);
  if (found.kind === "missing") return { kind: "error", message: `${word}: No such file or directory`, status: 127 };
  const isDirectory = found.kind === "found" && found.node.kind === "directory";
  const otherwise = found.kind === "not-a-directory" ? "Not a directory" : "Permission denied";
  return { kind: "error", message: `${word}: ${isDirectory ? "Is a directory" : otherwise}`, status: 126 };
}
