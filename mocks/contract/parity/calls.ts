import { type EndpointName, endpointOf, endpoints } from "../../../src/api/endpoints/index";
import { encodeValue } from "../../../src/api/encode";
import type { Guest } from "../../store/state";
import { modelOf } from "../../server/modelOf";
import { readDomainsCfg } from "../../realmsFile/read";
import { endpointSamples } from "../endpointSamples";
import { spread } from "./callers";
import type { ParityWorld } from "./worlds";

/** A call as it goes over the wire: all parameters as text. */
export interface WireCall {
  readonly name: EndpointName;
  readonly params: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, unknown>>;

export const NAMES = Object.keys(endpoints) as EndpointName[];

function guestChanges(world: ParityWorld, kind: Guest["kind"]): readonly Values[] {
  const guests = [...world.state.cluster.guests.values()].filter((guest) => guest.kind === kind);
  return spread(guests, world.objects).map(({ vmid, node }) => ({ vmid, node }));
}

function pathsOf(world: ParityWorld): readonly string[] {
  const { cluster } = world.state;
  const model = modelOf(world.state);
  const some = (start: string, names: Iterable<string>) => spread([...names], world.objects).map((name) => start + name);
  return [
    ...["/", "/access", "/access/groups", "/nodes", "/pool", "/storage", "/vms", "/vms/999", "vms//100/", "a b"],
    ...some("/vms/", cluster.guests.keys()),
    ...some("/storage/", cluster.storages.keys()),
    ...some("/pool/", model.pools.keys()),
    ...some("/nodes/", cluster.nodes.keys()),
    ...some("/access/groups/", model.groups.keys()),
  ];
}

/** What a parameter is varied over: objects of the world, and some that it does not have. */
function changesOf(world: ParityWorld, name: EndpointName, param: string): readonly Values[] {
  const { cluster, domainsCfg, tasks } = world.state;
  const model = modelOf(world.state);
  const each = (values: Iterable<string>) => spread([...values], world.objects).map((value) => ({ [param]: value }));
  switch (param) {
    case "node":
      return each(cluster.nodes.keys());
    case "vmid":
      return name === "tasks.ofNode" ? [] : guestChanges(world, name.startsWith("qemu") ? "qemu" : "lxc");
    case "userid":
      return [
        ...each(model.users.keys()),
        ...(name === "permissions.read" ? world.callers.map((userid) => ({ userid })) : each(world.callers)),
        ...["nobody@pve", "new@pam", "x", "norealm"].map((userid) => ({ userid })),
      ];
    case "groups":
      return [{ groups: [] }, ...each(model.groups.keys()), { groups: spread([...model.groups.keys()], 2) }];
    case "groupid":
      return each(model.groups.keys());
    case "roleid":
      return spread([...model.roles.keys()], 3).map((roleid) => ({ roleid }));
    case "realm":
      return name === "ticket.create" ? [] : each(readDomainsCfg(domainsCfg).realms.keys());
    case "path":
      return name === "ticket.create" ? [] : pathsOf(world).map((path) => ({ path }));
    case "poolid":
      return each(model.pools.keys());
    case "upid":
      return spread(tasks, world.objects).map(({ upid, node }) => ({ upid, node }));
    default:
      return [];
  }
}

function onWire(values: Values): WireCall["params"] {
  const texts = Object.entries(values).map(([key, value]) => [key, encodeValue(value)] as const);
  return Object.fromEntries(texts.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])));
}

/** For endpoints whose sample cannot be answered by the bare server. */
const NO_SAMPLE: Values = { vmid: 100, port: 5900, vncticket: "x", file: "/etc/hostname" };

function onlyKnown(params: object, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(params, name)));
}

/** The sample's call of an endpoint, then with each of its parameters varied on its own. */
export function callsOf(world: ParityWorld, name: EndpointName): readonly WireCall[] {
  const sample = endpointSamples[name];
  const node = world.state.cluster.nodes.keys().next().value ?? "";
  const { params, path, rest } = endpointOf(name);
  const given: Values = sample === "none" ? onlyKnown(params, { ...NO_SAMPLE, node }) : sample;
  const varied = Object.keys(endpointOf(name).params).flatMap((param) => changesOf(world, name, param));
  const all = [{}, ...varied].map((change) => onWire({ ...given, ...("node" in given && { node }), ...change }));
  const distinct = new Map(all.map((params) => [JSON.stringify(params), params]));
  // A parameter in the path takes no slash: such a call cannot be written down.
  const inPath = rest === true ? [] : [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param ?? "");
  const writable = [...distinct.values()].filter((one) => inPath.every((param) => one[param]?.includes("/") !== true));
  return writable.map((one) => ({ name, params: one }));
}
