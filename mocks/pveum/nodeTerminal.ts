import { createTerminal, type Terminal, type TerminalOptions } from "../host/terminal";
import type { Host } from "../host/ports";
import { clusterFiles } from "./clusterFiles";
import { guestLists } from "./guestLists";
import type { NodeApi } from "./port";
import { pvesh } from "./pvesh";
import { pveum } from "./pveum";

/** What a node's terminal needs beside a plain host's. */
export interface NodeTerminalOptions extends Omit<TerminalOptions, "commands"> {
  readonly api: NodeApi;
}

/** A terminal on a node of Proxmox VE: Debian's commands and PVE's tools, with the cluster's files at /etc/pve. */
export function createNodeTerminal({ api, ...options }: NodeTerminalOptions): Terminal {
  const host: Host = {
    ...options.host,
    read: () => ({ ...options.host.read(), clusterFiles: clusterFiles(api.state()) }),
  };
  return createTerminal({ ...options, host, commands: [pveum(api), pvesh(api), ...guestLists(api)] });
}
