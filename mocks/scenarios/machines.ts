import { seedOf } from "../cluster/wave";
import type { ClusterNode, Guest, Storage } from "../store/state";

export const GIB = 1024 ** 3;
const MIB_PER_GIB = 1024;
const DAY = 86_400;

interface Machine {
  readonly vmid: number;
  readonly node: string;
  readonly name: string;
  readonly cores?: number;
  readonly memoryGib?: number;
  readonly diskGib?: number;
  readonly storage?: string;
  readonly tags?: readonly string[];
  readonly template?: boolean;
  /** Server seconds; stopped without. */
  readonly startedAt?: number;
  readonly description?: string;
}

/** A hardware address of the vendor prefix that PVE uses, from the id alone. */
function mac(vmid: number): string {
  const hex = seedOf(`mac ${vmid}`).toString(16).padStart(8, "0").toUpperCase();
  return `BC:24:11:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4, 6)}`;
}

function uuid(label: string): string {
  const hex = [0, 1, 2, 3].map((part) => seedOf(`${label} ${part}`).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function common(machine: Machine) {
  const { vmid, node, name, cores = 2, memoryGib = 4, diskGib = 32, startedAt, template, tags } = machine;
  return {
    vmid: String(vmid),
    node,
    name,
    status: startedAt === undefined ? ("stopped" as const) : ("running" as const),
    cpus: cores,
    maxmem: memoryGib * GIB,
    maxdisk: diskGib * GIB,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(template === undefined ? {} : { template }),
    ...(tags === undefined ? {} : { tags }),
  };
}

function optional(machine: Machine): readonly (readonly [string, string | number])[] {
  return [
    ...(machine.tags === undefined ? [] : [["tags", machine.tags.join(";")] as const]),
    ...(machine.template === true ? [["template", 1] as const] : []),
    ...(machine.description === undefined ? [] : [["description", machine.description] as const]),
  ];
}

/** A virtual machine with the options that a Linux guest usually has. */
export function virtualMachine(machine: Machine): Guest {
  const { vmid, name, cores = 2, memoryGib = 4, diskGib = 32, storage = "local-lvm" } = machine;
  const config: readonly (readonly [string, string | number])[] = [
    ["agent", "1"],
    ["boot", "order=scsi0;ide2;net0"],
    ["cores", cores],
    ["cpu", "x86-64-v2-AES"],
    ["ide2", "none,media=cdrom"],
    ["memory", String(memoryGib * MIB_PER_GIB)],
    ["name", name],
    ["net0", `virtio=${mac(vmid)},bridge=vmbr0,firewall=1`],
    ["numa", 0],
    ["ostype", "l26"],
    ["scsi0", `${storage}:vm-${vmid}-disk-0,discard=on,iothread=1,size=${diskGib}G`],
    ["scsihw", "virtio-scsi-single"],
    ["smbios1", `uuid=${uuid(`smbios ${vmid}`)}`],
    ["sockets", 1],
    ["vmgenid", uuid(`generation ${vmid}`)],
    ...optional(machine),
  ];
  return { ...common(machine), kind: "qemu", config: new Map(config) };
}

/** A container with the options that a Debian guest usually has. */
export function container(machine: Machine): Guest {
  const { vmid, name, cores = 1, memoryGib = 1, diskGib = 8, storage = "local-lvm" } = machine;
  const config: readonly (readonly [string, string | number])[] = [
    ["arch", "amd64"],
    ["cores", cores],
    ["features", "nesting=1"],
    ["hostname", name],
    ["memory", memoryGib * MIB_PER_GIB],
    ["net0", `name=eth0,bridge=vmbr0,firewall=1,hwaddr=${mac(vmid)},ip=dhcp,type=veth`],
    ["ostype", "debian"],
    ["rootfs", `${storage}:vm-${vmid}-disk-0,size=${diskGib}G`],
    ["swap", 512],
    ["unprivileged", 1],
    ...optional(machine),
  ];
  return { ...common({ cores: 1, memoryGib: 1, diskGib: 8, ...machine }), kind: "lxc", config: new Map(config) };
}

export function clusterNode(name: string, now: number, size: { readonly cpus: number; readonly memoryGib: number }): ClusterNode {
  const days = 3 + (seedOf(name) % 40);
  return {
    name,
    status: "online",
    bootedAt: now - days * DAY - (seedOf(name) % DAY),
    cpus: size.cpus,
    maxmem: size.memoryGib * GIB,
    maxdisk: 96 * GIB,
  };
}

/** The two storages of every fresh installation. */
export function standardStorages(nodes: readonly string[] = []): readonly Storage[] {
  return [
    {
      name: "local",
      type: "dir",
      content: ["iso", "vztmpl", "backup"],
      shared: false,
      nodes,
      used: 11 * GIB,
      total: 94 * GIB,
      volumes: new Map([
        ["iso/debian-13.1.0-amd64-netinst.iso", { size: 821_035_008, time: 1_757_151_000 }],
        ["vztmpl/debian-13-standard_13.1-2_amd64.tar.zst", { size: 129_710_000, time: 1_757_151_000 }],
      ]),
    },
    { name: "local-lvm", type: "lvmthin", content: ["images", "rootdir"], shared: false, nodes, used: 57 * GIB, total: 348 * GIB },
  ];
}
