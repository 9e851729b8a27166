import type { ControlFault } from "../../src/api/sandbox/refusal";
import type { ControlRead } from "../../src/api/sandbox/index";
import { splitUserId } from "../../src/engine/names";
import type { AccessModel } from "../../src/engine/model";
import { accountNamed } from "../host/accounts";
import { addNewAccount } from "../host/newAccount";
import type { HostState } from "../host/state";
import { furnish, type Knowledge } from "../inventory/furnish";
import { namedThings } from "../inventory/named";
import { readRanges } from "../inventory/ranges";
import { readResources, type ResourceRows } from "../inventory/resourcesText";
import { worldOf } from "../scenarios/worldOf";
import type { WorldSeed } from "../store/worlds";
import { type Environment, workshopOf } from "./environment";
import { ControlRefused } from "./refuse";
import { readFiles } from "./previewFiles";

type Order = ControlRead<"import.create">;

const NODE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const STORAGE_NAME = /^[A-Za-z][\w.-]*[A-Za-z0-9]$/;

function knowledgeOf({ inventory }: Order, model: AccessModel, now: number): Knowledge {
  const faults: ControlFault[] = [];
  const ranges = readRanges(inventory.guestRanges);
  if (!ranges.ok) faults.push({ field: "inventory.guestRanges", code: ranges.code, value: ranges.value });
  let rows: ResourceRows = [];
  if (inventory.resources !== undefined && inventory.resources.trim() !== "") {
    const { ok, ...read } = readResources(inventory.resources);
    if ("rows" in read) rows = read.rows;
    else if (!ok) faults.push({ field: "inventory.resources", ...read });
  }
  for (const name of inventory.nodes) {
    if (!NODE_NAME.test(name)) faults.push({ field: "inventory.nodes", code: "bad-name", value: name });
  }
  for (const name of inventory.storages) {
    if (!STORAGE_NAME.test(name)) faults.push({ field: "inventory.storages", code: "bad-name", value: name });
  }
  if (faults.length > 0) throw new ControlRefused(...faults);
  return {
    named: namedThings(model),
    guestIds: ranges.ok ? ranges.ids : [],
    guestNames: new Map(Object.entries(inventory.guestNames ?? {})),
    storages: inventory.storages,
    nodes: inventory.nodes,
    rows,
    now,
  };
}

/** The names of a realm's users; names that no Linux host takes are left out by the caller. */
function namesIn(model: AccessModel, wanted: string): readonly string[] {
  const parts = [...model.users.keys()].map(splitUserId);
  return parts.filter(({ realm }) => (realm as string) === wanted).map(({ name }) => name);
}

function withAccounts(host: HostState, names: readonly string[], hash: string, now: number): HostState {
  let next = host;
  for (const name of names) {
    if (!/^[a-z_][a-z0-9_.-]*$/i.test(name) || accountNamed(next, name) !== undefined) continue;
    const home = `/home/${name}`;
    const fixed = { uid: undefined, ingroup: undefined, createHome: true, shell: "/bin/bash", gecos: ",,,", complete: true };
    next = addNewAccount(next, { name, home, hash, now, ...fixed });
  }
  return next;
}

/** The world that an import makes; refuses names and ranges that are none, with their fields. */
export async function importSeed(environment: Environment, order: Order): Promise<WorldSeed> {
  const { now, hash } = workshopOf(environment);
  const { model } = readFiles(order);
  const furniture = furnish(knowledgeOf(order, model, now));
  const { password, hostAccounts } = order.logins;
  const known = await hash(password);
  const pve = namesIn(model, "pve");
  const pam = namesIn(model, "pam");
  const state = worldOf({
    ...furniture,
    now,
    rootHash: known,
    userCfg: order.userCfg,
    domainsCfg: order.domainsCfg ?? "",
    pveVersion: order.pveVersion,
    shadow: new Map(pve.map((name) => [name, known])),
    ...(furniture.nodes.length > 1 ? { clusterName: "imported" } : {}),
  });
  const accounts = hostAccounts ? pam : [];
  const hosts = new Map([...state.hosts].map(([name, host]) => [name, withAccounts(host, accounts, known, now)]));
  const reachable = ["root@pam", ...accounts.map((name) => `${name}@pam`), ...pve.map((name) => `${name}@pve`)];
  return {
    name: order.name,
    scenario: null,
    passwords: new Map(reachable.map((id) => [id, password])),
    state: { ...state, hosts },
  };
}
