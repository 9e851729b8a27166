import type { HostState } from "../state";

/** /etc/passwd's text; `getent passwd` prints the same lines. */
export function passwdLine(account: HostState["accounts"][number]): string {
  const { name, uid, gid, gecos, home, shell } = account;
  return [name, "x", uid, gid, gecos, home, shell].join(":");
}

export function groupLine(group: HostState["groups"][number]): string {
  return [group.name, "x", group.gid, group.members.join(",")].join(":");
}

/** A line of /etc/shadow with Debian's default ages. */
export function shadowLine(entry: HostState["shadow"][number]): string {
  return `${entry.name}:${entry.hash.replaceAll(":", "$")}:${entry.changed}:0:99999:7:::`;
}

const OS_RELEASE = [
  'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"',
  'NAME="Debian GNU/Linux"',
  'VERSION_ID="13"',
  'VERSION="13 (trixie)"',
  "VERSION_CODENAME=trixie",
  "ID=debian",
];

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** The files of /etc that this host shows: name, content, and the mode of the one that is not public. */
export function etcFiles(state: HostState): readonly (readonly [name: string, content: string, mode?: number])[] {
  return [
    ["debian_version", "13.1\n"],
    ["group", text(state.groups.map(groupLine))],
    ["hostname", `${state.hostname}\n`],
    ["hosts", `127.0.0.1 localhost.localdomain localhost\n192.168.1.10 ${state.hostname}.local ${state.hostname}\n`],
    ["issue", "Debian GNU/Linux 13 \\n \\l\n\n"],
    ["os-release", text(OS_RELEASE)],
    ["passwd", text(state.accounts.map(passwdLine))],
    ["shadow", text(state.shadow.map(shadowLine)), 0o640],
    ["shells", "# valid login shells\n/bin/sh\n/usr/bin/sh\n/bin/bash\n/usr/bin/bash\n"],
  ];
}
