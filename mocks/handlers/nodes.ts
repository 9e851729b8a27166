import { catalogueOf } from "../../src/engine/catalogue";
import { nodeFigures } from "../cluster/figures";
import { holds } from "../cluster/held";
import { forwardedTo } from "../cluster/nodeNames";
import { wave } from "../cluster/wave";
import type { Handlers } from "../context";

const KERNELS = { 5: "4.15.18-30-pve", 6: "5.4.203-1-pve", 7: "5.15.158-2-pve", 8: "6.8.12-9-pve", 9: "6.14.11-4-pve" };

const DIRECTORIES = [
  "apt",
  "certificates",
  "disks",
  "firewall",
  "lxc",
  "network",
  "qemu",
  "services",
  "status",
  "storage",
  "tasks",
  "termproxy",
  "vncwebsocket",
];

/** `/nodes`: every node is listed for everybody, its figures are for `Sys.Audit` (api.md 4.20). */
export const nodes = {
  "nodes.list": (context) =>
    [...context.state.cluster.nodes.values()].map((node) => {
      const common = { id: `node/${node.name}`, type: "node", node: node.name, status: node.status };
      if (!holds(context, "Sys.Audit", `/nodes/${node.name}`)) return common;
      const sizes = { maxcpu: node.cpus, maxmem: node.maxmem, maxdisk: node.maxdisk };
      if (node.status === "offline") return { ...common, ...sizes };
      return { ...common, ...sizes, ...nodeFigures(context.state.cluster, node, context.now) };
    }),
  "nodes.index": () => DIRECTORIES.map((name) => ({ name })),
  "nodes.status": (context, params) => {
    const node = forwardedTo(context, params.node);
    const figures = nodeFigures(context.state.cluster, node, context.now);
    const { pveVersion } = context.state;
    const load = (minutes: number) => (node.cpus * (figures.cpu + wave(`${node.name} ${minutes}`, context.now) / 20)).toFixed(2);
    return {
      uptime: figures.uptime,
      cpu: figures.cpu,
      wait: 0.0006,
      loadavg: [load(1), load(5), load(15)],
      cpuinfo: {
        cpus: node.cpus,
        cores: Math.max(1, node.cpus / 2),
        sockets: 1,
        model: "Intel(R) N100",
        mhz: "2918.400",
      },
      memory: { used: figures.mem, total: node.maxmem, free: node.maxmem - figures.mem },
      swap: { used: 0, total: 0, free: 0 },
      rootfs: { used: figures.disk, total: node.maxdisk, free: node.maxdisk - figures.disk, avail: node.maxdisk - figures.disk },
      kversion: `Linux ${KERNELS[pveVersion]} #1 SMP PREEMPT_DYNAMIC`,
      pveversion: `pve-manager/${catalogueOf(pveVersion).release}`,
    };
  },
} satisfies Pick<Handlers, "nodes.list" | "nodes.index" | "nodes.status">;
