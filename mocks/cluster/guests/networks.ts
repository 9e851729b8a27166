import type { Context } from "../../context";
import { demandIfKnown } from "./optionRights";
import { readPairs } from "./pairs";

/** The zone that plain bridges belong to. */
const ZONE = "/sdn/zones/localnetwork";

export function bridgeOf(value: string): string | undefined {
  return readPairs(value, "model").by.get("bridge");
}

function vlans(value: string): readonly number[] {
  const { by } = readPairs(value, "model");
  const tag = by.get("tag");
  const trunks = (by.get("trunks") ?? "").split(";").flatMap((part) => {
    const [from, to] = part.split("-").map(Number);
    if (from === undefined || part === "") return [];
    return Array.from({ length: Math.max(1, (to ?? from) - from + 1) }, (_, at) => from + at);
  });
  return [...(tag === undefined ? [] : [Number(tag)]), ...trunks];
}

/** Throws unless the caller may use the bridge of a network device, or each VLAN of it (api.md 4.25, rule 11). */
export function demandBridge(context: Context, value: string): void {
  const bridge = bridgeOf(value);
  if (bridge === undefined) return;
  const path = `${ZONE}/${bridge}`;
  const tagged = vlans(value);
  for (const place of tagged.length === 0 ? [path] : tagged.map((vlan) => `${path}/${vlan}`)) {
    demandIfKnown(context, "SDN.Use", place);
  }
}
