import type { Guest } from "../../store/state";
import { readPairs } from "./pairs";

const BLOCK = 128 * 1024 ** 2;
const DEBIAN = { id: "debian", name: "Debian GNU/Linux", "version-id": "13" };

function numbered<Item>(length: number, item: (at: number) => Item): readonly Item[] {
  return Array.from({ length }, (_, at) => item(at));
}

/** What the agent in a Linux guest would say, told by the guest's configuration alone. */
export function agentAnswer(guest: Guest, command: string, now: number): unknown {
  switch (command) {
    case "get-host-name":
      return { "host-name": guest.name ?? `vm${guest.vmid}` };
    case "get-osinfo":
      return { ...DEBIAN, "pretty-name": `${DEBIAN.name} ${DEBIAN["version-id"]} (trixie)` };
    case "get-time":
      return now * 1e9;
    case "get-timezone":
      return { zone: "UTC", offset: 0 };
    case "get-users":
      return [];
    case "get-vcpus":
      return numbered(guest.cpus ?? 1, (at) => ({ "logical-id": at, online: true, "can-offline": at > 0 }));
    case "get-memory-block-info":
      return { size: BLOCK };
    case "get-memory-blocks":
      return numbered(Math.ceil((guest.maxmem ?? 0) / BLOCK), (at) => ({ "phys-index": at, online: true }));
    case "get-fsinfo":
      return [{ name: "sda1", mountpoint: "/", type: "ext4", "total-bytes": guest.maxdisk ?? 0, disk: [] }];
    case "network-get-interfaces":
      return interfaces(guest);
    case "info":
      return { version: "9.2.4", supported_commands: [] };
    case "fsfreeze-status":
      return "thawed";
    case "fsfreeze-freeze":
    case "fsfreeze-thaw":
      return 1;
    case "fstrim":
      return { paths: [{ path: "/", trimmed: 0, minimum: 0 }] };
    default:
      return {};
  }
}

function interfaces(guest: Guest) {
  const cards = [...guest.config].filter(([option]) => /^net\d+$/.test(option));
  return cards.map(([option, value], at) => ({
    name: `ens${18 + at}`,
    "hardware-address": (readPairs(String(value), "model").by.values().next().value ?? option).toLowerCase(),
    "ip-addresses": [
      { "ip-address": `192.0.2.${Number(guest.vmid) % 250}`, "ip-address-type": "ipv4", prefix: 24 },
    ],
  }));
}
