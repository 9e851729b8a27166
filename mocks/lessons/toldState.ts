import { accountNamed } from "../host/accounts";
import type { HostState } from "../host/state";
import type { Workshop } from "../scenarios/scenario";
import type { Guest, WorldState } from "../store/state";
import { built, withAccount } from "./build";
import { withExact } from "./exact";
import type { ToldState } from "./worldShape";
import { PASSWORD } from "./writing";

/** Uids of people; those below belong to the system. */
const FIRST_UID = 1000;
const NOBODY = 65_534;
const STANDARD: ReadonlySet<string> = new Set(["local", "local-lvm"]);

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function peopleOf(host: HostState): readonly string[] {
  return host.accounts.filter(({ uid }) => uid >= FIRST_UID && uid < NOBODY).map(({ name }) => name);
}

/** A state in words: what of it can be shared in short; `exactOf` tells the rest. */
export function toldState({ pveVersion, userCfg, domainsCfg, cluster, shadow, hosts }: WorldState): ToldState {
  return {
    world: {
      pveVersion,
      ...(cluster.name !== undefined && { clusterName: cluster.name }),
      nodes: [...cluster.nodes.keys()].map((name) => ({ name })),
      guests: [...cluster.guests.values()].map(({ vmid, name, kind, node, status }) => ({
        vmid: Number(vmid),
        name: name ?? `guest-${vmid}`,
        kind,
        node,
        running: status === "running",
      })),
      storages: [...cluster.storages.values()].map(({ name, content }) => ({ name, content: [...content] })),
      userCfg: linesOf(userCfg),
      domainsCfg: linesOf(domainsCfg),
    },
    passwords: [...shadow.keys()],
    accounts: [...new Set([...hosts.values()].flatMap(peopleOf))],
  };
}

/** A guest that is known from before keeps its hardware. */
function guestFrom(told: Guest, known: Guest | undefined): Guest {
  if (known?.kind !== told.kind || known.node !== told.node) return told;
  const { startedAt: _, status: __, next: ___, ...rest } = known;
  const { name, status, startedAt } = told;
  return {
    ...rest,
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
    ...(startedAt !== undefined && { startedAt: known.startedAt ?? startedAt }),
  };
}

/** The state that was told, upon the one that the world began with, if that is known. */
export async function stateFrom(told: ToldState, workshop: Workshop, base: WorldState | undefined): Promise<WorldState> {
  const root = [{ userid: "root@pam", password: PASSWORD }];
  const named = told.world.storages ?? [];
  const others = named.filter(({ name }) => !STANDARD.has(name));
  const { state } = await built({ ...told.world, storages: others, passwords: root, asWritten: true }, workshop);
  const hash = await workshop.hash(PASSWORD);
  const hostWith = (host: HostState, name: string) =>
    accountNamed(host, name) === undefined ? withAccount(host, name, hash, workshop.now) : host;
  const { guests, storages } = state.cluster;
  const described: WorldState = {
    ...(base ?? state),
    pveVersion: state.pveVersion,
    userCfg: told.world.userCfg.map((line) => `${line}\n`).join(""),
    domainsCfg: state.domainsCfg,
    shadow: new Map(told.passwords.map((name) => [name, base?.shadow.get(name) ?? hash])),
    cluster: {
      ...state.cluster,
      zones: base?.cluster.zones ?? state.cluster.zones,
      guests: new Map([...guests].map(([vmid, guest]) => [vmid, guestFrom(guest, base?.cluster.guests.get(vmid))])),
      storages: new Map(
        named.flatMap(({ name }) => {
          const storage = base?.cluster.storages.get(name) ?? storages.get(name);
          return storage === undefined ? [] : [[name, storage] as const];
        }),
      ),
      nodes: new Map([...state.cluster.nodes].map(([name, node]) => [name, base?.cluster.nodes.get(name) ?? node])),
    },
    hosts: new Map([...state.hosts].map(([name, host]) => [name, told.accounts.reduce(hostWith, base?.hosts.get(name) ?? host)])),
  };
  return withExact(described, told.exact, hash);
}
