/** The parts of a network device that can be edited; all others stay as they are. */
export interface NetworkParts {
  readonly bridge: string;
  readonly tag: string;
  readonly firewall: boolean;
}

/** Reads `virtio=…,bridge=vmbr0,tag=5,firewall=1`. */
export function networkParts(value: string): NetworkParts {
  const pairs = new Map(value.split(",").map((part) => [part.split("=")[0] ?? "", part.split("=").slice(1).join("=")]));
  return { bridge: pairs.get("bridge") ?? "", tag: pairs.get("tag") ?? "", firewall: pairs.get("firewall") === "1" };
}

/** The device with the edited parts put in. */
export function networkText(value: string, { bridge, tag, firewall }: NetworkParts): string {
  const kept = value.split(",").filter((part) => part !== "" && !/^(?:bridge|tag|firewall)=/.test(part));
  const set = [
    ...(bridge === "" ? [] : [`bridge=${bridge}`]),
    ...(firewall ? ["firewall=1"] : []),
    ...(tag === "" ? [] : [`tag=${tag}`]),
  ];
  return [...kept, ...set].join(",");
}

/** The path on which SDN.Use is tested: the bridge, or its VLAN (api.md section 4.25). */
export function networkPath({ bridge, tag }: Pick<NetworkParts, "bridge" | "tag">): string {
  return `/sdn/zones/localnetwork/${bridge}${tag === "" ? "" : `/${tag}`}`;
}

const LAST_VLAN = 4094;

/** True for no VLAN, or a number that a device can carry. */
export function isVlan(tag: string): boolean {
  return tag === "" || (/^[1-9]\d*$/.test(tag) && Number(tag) <= LAST_VLAN);
}
