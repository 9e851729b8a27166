import { splitUserId } from "../../src/engine/names";
import type { UserId } from "../../src/engine/ids";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { accountNamed } from "../host/accounts";
import { addNewAccount } from "../host/newAccount";
import type { HostState } from "../host/state";
import { namedWorld } from "../scenarios/worlds";
import { clusterNode, container, GIB, standardStorages, virtualMachine } from "../scenarios/machines";
import type { Workshop } from "../scenarios/scenario";
import { worldOf } from "../scenarios/worldOf";
import type { Storage } from "../store/state";
import type { WorldSeed } from "../store/worlds";
import type { DescribedWorld, GuestData, LessonData } from "./lesson";

const DAY = 86_400;
const NOW = /\{\{now([+-]\d{1,4})d\}\}/g;

/** The text of the file, times worked out; as PVE itself would write it, unless it is to stay as it is. */
export function userCfgOf({ userCfg, pveVersion = 9, asWritten }: DescribedWorld, now: number): string {
  const lines = userCfg.map((line) => `${line}\n`).join("");
  const text = lines
    .replace(NOW, (_, days: string) => String(now + Number(days) * DAY))
    .replace(/[^\x00-\x7f]/gu, (letter) => encodeURIComponent(letter));
  return asWritten === true ? text : writeUserCfg(readUserCfg(text, pveVersion).model);
}

function guestOf({ vmid, name, kind, node, running }: GuestData, first: string, now: number) {
  const machine = { vmid, name, node: node ?? first, ...(running === false ? {} : { startedAt: now - (vmid % 9) * DAY - 60 }) };
  return kind === "lxc" ? container(machine) : virtualMachine(machine);
}

function storageOf({ name, content }: { readonly name: string; readonly content: readonly string[] }): Storage {
  return { name, type: "nfs", content, shared: true, nodes: [], used: 200 * GIB, total: 2048 * GIB };
}

/** The host with an ordinary account of this name, if it has none yet. */
export function withAccount(host: HostState, name: string, hash: string, now: number): HostState {
  if (accountNamed(host, name) !== undefined) return host;
  const fixed = { uid: undefined, ingroup: undefined, createHome: true, shell: "/bin/bash", gecos: ",,,", complete: true };
  return addNewAccount(host, { name, home: `/home/${name}`, hash, now, ...fixed });
}

/** The state that a description stands for, and the logins that work in it. */
export async function built(world: DescribedWorld, { now, hash }: Workshop): Promise<Pick<WorldSeed, "state" | "passwords">> {
  const first = world.nodes[0]?.name ?? "pve";
  const shadow = new Map<string, string>();
  const accounts: (readonly [name: string, hash: string])[] = [];
  let rootHash = "";
  for (const { userid, password } of world.passwords) {
    const hashed = await hash(password);
    const { name, realm } = splitUserId(userid as UserId);
    if (userid === "root@pam") rootHash = hashed;
    else if ((realm as string) === "pam") accounts.push([name, hashed]);
    else shadow.set(name, hashed);
  }
  const state = worldOf({
    now,
    rootHash,
    userCfg: userCfgOf(world, now),
    pveVersion: world.pveVersion ?? 9,
    ...(world.domainsCfg !== undefined && { domainsCfg: world.domainsCfg.map((line) => `${line}\n`).join("") }),
    ...(world.clusterName !== undefined && { clusterName: world.clusterName }),
    nodes: world.nodes.map(({ name }) => clusterNode(name, now, { cpus: 8, memoryGib: 32 })),
    guests: world.guests.map((guest) => guestOf(guest, first, now)),
    storages: [...standardStorages(), ...(world.storages ?? []).map(storageOf)],
    shadow,
    tokenSecrets: new Map((world.tokenSecrets ?? []).map(({ tokenid, secret }) => [tokenid, secret])),
  });
  const withAll = (host: HostState) => accounts.reduce((made, [name, hashed]) => withAccount(made, name, hashed, now), host);
  return {
    state: { ...state, hosts: new Map([...state.hosts].map(([name, host]) => [name, withAll(host)])) },
    passwords: new Map(world.passwords.map(({ userid, password }) => [userid, password])),
  };
}

/** The world that the lesson begins with. */
export async function buildLesson({ id, world }: LessonData, workshop: Workshop): Promise<WorldSeed> {
  if ("nodes" in world) return { name: id, scenario: id, ...(await built(world, workshop)) };
  const like = await (await namedWorld(world.scenario))?.build(workshop);
  if (like === undefined) throw new Error(`no scenario ${world.scenario}`);
  return { ...like, name: id, scenario: id };
}
