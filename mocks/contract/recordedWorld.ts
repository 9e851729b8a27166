import { readUserCfg } from "../../src/engine/userCfg/read";
import { initialHostState } from "../host/initial";
import type { HostState } from "../host/state";
import type { Guest, Storage, WorldState } from "../store/state";
import { NOW, testCrypto } from "./memoryPort";

const GB = 1024 ** 3;

/** Every token of the recorded files has this secret. */
export const RECORDED_SECRET = "00000000-1111-2222-3333-444444444444";

export interface RecordedFiles {
  readonly user_cfg: string | null;
  readonly domains_cfg: string | null;
  /** User id -> password; for realm pam the host's. */
  readonly passwords: Readonly<Record<string, string>>;
}

function guest(vmid: string, kind: Guest["kind"]): [string, Guest] {
  return [vmid, { vmid, kind, node: "pve", config: new Map() }];
}

function storage(name: string, type: string, content: readonly string[]): [string, Storage] {
  return [name, { name, type, content, shared: false, nodes: [] }];
}

function withAccounts(host: HostState, hashes: ReadonlyMap<string, string>): HostState {
  const names = [...hashes.keys()].filter((name) => name !== "root");
  const account = (name: string, at: number) => {
    return { name, uid: 1000 + at, gid: 1000 + at, gecos: "", home: `/home/${name}`, shell: "/bin/bash" };
  };
  return {
    ...host,
    accounts: [...host.accounts, ...names.map(account)],
    shadow: [...host.shadow, ...names.map((name) => ({ name, hash: hashes.get(name) ?? "!", changed: 0 }))],
  };
}

/** The world around the recordings, as `conformance/README.md` describes it, with one sequence's own files. */
export async function recordedWorld(files: RecordedFiles): Promise<WorldState> {
  const shadow = new Map<string, string>();
  const accounts = new Map<string, string>();
  for (const [userid, password] of Object.entries(files.passwords)) {
    const at = userid.lastIndexOf("@");
    const target = userid.endsWith("@pam") ? accounts : shadow;
    target.set(userid.slice(0, at), await testCrypto.hash(password));
  }
  const userCfg = files.user_cfg ?? "";
  const { users } = readUserCfg(userCfg, 9).model;
  const tokens = [...users.values()].flatMap((user) => [...user.tokens.keys()].map((name) => `${user.id}!${name}`));
  const rootHash = await testCrypto.hash("rootpassword");
  const host = withAccounts(initialHostState({ node: "pve", rootHash, installed: NOW - 86_400 }), accounts);
  return {
    pveVersion: 9,
    userCfg,
    domainsCfg: files.domains_cfg ?? "",
    shadow,
    realmPasswords: new Map(),
    tokenSecrets: new Map(tokens.map((token) => [token, RECORDED_SECRET])),
    secondFactors: new Map(),
    cluster: {
      nodes: new Map([
        ["pve", { name: "pve", status: "online", bootedAt: NOW - 3600, cpus: 4, maxmem: 16 * GB, maxdisk: 100 * GB }],
      ]),
      guests: new Map([guest("100", "qemu"), guest("101", "lxc")]),
      storages: new Map([
        storage("local", "dir", ["iso", "vztmpl", "backup"]),
        storage("local-lvm", "lvmthin", ["images", "rootdir"]),
      ]),
      zones: new Map(),
    },
    hosts: new Map([["pve", host]]),
    options: new Map(),
    tasks: [],
    log: [],
    sequence: 0,
  };
}
