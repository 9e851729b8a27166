import { groupNamed } from "../accounts";
import type { HomeDirectory, HostView } from "../state";
import { etcFiles } from "./etc";
import type { Directory, FileNode } from "./node";

/** Directories of every installation, parents first, with their mode where it is not 755. */
const DIRECTORIES: readonly (readonly [path: string, mode?: number])[] = [
  ["/boot"], ["/dev"], ["/etc"], ["/home"], ["/media"], ["/mnt"], ["/opt"], ["/proc", 0o555], ["/run"], ["/srv"],
  ["/sys", 0o555], ["/tmp", 0o1777], ["/usr"], ["/usr/bin"], ["/usr/lib"], ["/usr/local"], ["/usr/sbin"],
  ["/usr/share"], ["/var"], ["/var/backups"], ["/var/cache"], ["/var/lib"], ["/var/lib/vz"], ["/var/lib/vz/dump"],
  ["/var/lib/vz/images"], ["/var/lib/vz/template"], ["/var/log"], ["/var/spool"], ["/var/tmp", 0o1777],
];

const LINKS: readonly (readonly [path: string, target: string])[] = [
  ["/bin", "usr/bin"], ["/lib", "usr/lib"], ["/sbin", "usr/sbin"],
];

const PROFILE = "# Read by login shells; .bashrc follows.\n[ -f ~/.bashrc ] && . ~/.bashrc\n";
const BASHRC = "# Read by interactive shells.\n";
const LOGOUT = "# Read when a login shell ends.\n";

interface Building {
  readonly entries: Map<string, FileNode>;
}

/** The whole file tree of the host, built from its state: homes, /etc and the fixed directories. */
export function fileTree(state: HostView): Directory {
  const common = { uid: 0, gid: 0, changed: state.installed };
  const entries = new Map<string, FileNode>();
  const root: Directory = { kind: "directory", mode: 0o755, ...common, entries };
  const built = new Map<string, Building>([["/", { entries }]]);

  function add(path: string, node: FileNode): void {
    const cut = path.lastIndexOf("/");
    built.get(path.slice(0, cut) || "/")?.entries.set(path.slice(cut + 1), node);
  }

  function addDirectory(path: string, mode: number, owner: Partial<HomeDirectory> = {}): void {
    if (built.has(path)) return;
    const { uid = 0, gid = 0, created: changed = state.installed } = owner;
    const inside = new Map<string, FileNode>();
    built.set(path, { entries: inside });
    add(path, { kind: "directory", mode, uid, gid, changed, entries: inside });
  }

  /** /etc/pve as PVE mounts it: files for the web server's group, `priv` for root alone. */
  function addClusterFiles(): void {
    if (state.clusterFiles === undefined) return;
    const gid = groupNamed(state, "www-data")?.gid ?? 0;
    addDirectory("/etc/pve", 0o755, { gid });
    for (const file of state.clusterFiles) {
      const path = `/etc/pve/${file.path}`;
      const secret = path.startsWith("/etc/pve/priv/");
      for (const parent of parents(path)) addDirectory(parent, secret ? 0o700 : 0o755, { gid });
      const mode = secret ? 0o600 : 0o640;
      add(path, { kind: "file", mode, ...common, gid, get content() { return file.content; } });
    }
  }

  for (const [path, mode = 0o755] of DIRECTORIES) addDirectory(path, mode);
  for (const [path, target] of LINKS) add(path, { kind: "link", mode: 0o777, ...common, target });
  for (const [name, content, mode = 0o644] of etcFiles(state)) {
    const gid = mode === 0o644 ? 0 : (groupNamed(state, "shadow")?.gid ?? 0);
    add(`/etc/${name}`, { kind: "file", mode, ...common, gid, content });
  }
  addClusterFiles();
  for (const home of state.homes) {
    for (const parent of parents(home.path)) addDirectory(parent, 0o755);
    addDirectory(home.path, 0o700, home);
    const { uid, gid, created: changed } = home;
    const file = { kind: "file", mode: 0o644, uid, gid, changed } as const;
    if (uid !== 0) add(`${home.path}/.bash_logout`, { ...file, content: LOGOUT });
    add(`${home.path}/.bashrc`, { ...file, content: BASHRC });
    add(`${home.path}/.profile`, { ...file, content: PROFILE });
  }
  return root;
}

function parents(path: string): readonly string[] {
  const parts = path.split("/").slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}`);
}
