import type { Guest, WorldState } from "../store/state";
import { SAMPLE_FACTOR, SAMPLE_TASK } from "./endpointSamples";
import { NOW } from "./memoryPort";
import { SAMPLE_JOBS, SAMPLE_OUTSIDE, SAMPLE_REALMS, SAMPLE_RUNTIME } from "./realmSamples";
import { recordedWorld } from "./recordedWorld";

const USER_CFG = `user:joe@pve:1:0::::::
token:joe@pve!tok:0:1:CI:
user:locked@pve:1:0:::::x:
user:plain@pve:1:0::::::
user:root@pam:1:0::::::

group:staff:joe@pve:Staff:

pool:prod:Production:100:local:
pool:spare:::

role:Custom:VM.Console:

acl:1:/vms:joe@pve:Custom:
acl:1:/:@staff:PVEAuditor:
`;

function guest(vmid: string, kind: Guest["kind"], running: boolean): [string, Guest] {
  const status = running ? { status: "running" as const, startedAt: NOW - 600 } : { status: "stopped" as const };
  const disk = `local-lvm:vm-${vmid}-disk-0,size=8G`;
  const machine: [string, string][] = [
    ["agent", "1"],
    ["scsi0", disk],
    ["serial0", "socket"],
  ];
  const config = new Map(kind === "qemu" ? machine : [["rootfs", disk]]);
  const snapshots = running ? { snapshots: new Map([["before", { time: NOW - 900, config }]]) } : {};
  return [
    vmid,
    { vmid, kind, node: "pve", name: `g${vmid}`, ...status, ...snapshots, cpus: 1, maxmem: 1, maxdisk: 1, config },
  ];
}

const PHONE = {
  id: SAMPLE_FACTOR,
  description: "Phone",
  created: NOW - 3600,
  enable: true,
  uri: "otpauth://totp/Lab:locked%40pve?secret=JBSWY3DPEHPK3PXP&digits=6&algorithm=SHA1&period=30&issuer=Lab",
};

function withBackup(storages: WorldState["cluster"]["storages"]): WorldState["cluster"]["storages"] {
  const local = storages.get("local");
  if (local === undefined) return storages;
  const volume = { size: 1, time: NOW - 900, config: new Map([["name", "g100"]]) };
  const volumes = new Map([["backup/vzdump-qemu-100-2025_11_20-01_00_00.vma.zst", volume]]);
  return new Map(storages).set("local", { ...local, volumes });
}

function withSecond(nodes: WorldState["cluster"]["nodes"]): WorldState["cluster"]["nodes"] {
  const [first] = nodes.values();
  return first === undefined ? nodes : new Map(nodes).set("pve2", { ...first, name: "pve2" });
}

/** A small world for the samples: `plain@pve` may do nothing, `joe@pve` may look. */
export async function sampleWorld(): Promise<WorldState> {
  const world = await recordedWorld({ user_cfg: USER_CFG, domains_cfg: SAMPLE_REALMS, passwords: {} });
  const guests = [
    guest("100", "qemu", true),
    guest("101", "lxc", true),
    guest("102", "qemu", false),
    guest("103", "lxc", false),
  ];
  return {
    ...world,
    outside: SAMPLE_OUTSIDE,
    syncJobs: SAMPLE_JOBS,
    runtime: SAMPLE_RUNTIME,
    secondFactors: new Map([["locked@pve", { totpLocked: true, totp: [PHONE] }]]),
    cluster: {
      ...world.cluster,
      nodes: withSecond(world.cluster.nodes),
      guests: new Map(guests),
      storages: withBackup(world.cluster.storages),
    },
    tasks: [
      {
        upid: SAMPLE_TASK,
        node: "pve",
        type: "qmstart",
        id: "100",
        authid: "root@pam",
        startedAt: NOW - 60,
        endsAt: NOW - 50,
        outcome: "OK",
        lines: ["TASK OK"],
      },
    ],
    log: [{ uid: 1, node: "pve", time: NOW - 60, pri: 6, tag: "pvedaemon", pid: 1, user: "root@pam", msg: "hello" }],
  };
}
