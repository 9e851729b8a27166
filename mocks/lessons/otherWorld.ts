import { catalogueOf } from "../../src/engine/catalogue";
import { realmsWithOtherNames } from "../../src/engine/domainsCfg/realmsWithOtherNames";
import { writeDomainsCfg } from "../../src/engine/domainsCfg/write";
import { otherNames, type OtherNames } from "../../src/engine/otherNames/otherNames";
import { withOtherNames } from "../../src/engine/otherNames/withOtherNames";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import { readDomainsCfg } from "../realmsFile/read";
import type { WorldState } from "../store/state";
import { toldState } from "./toldState";
import type { ToldState } from "./worldShape";

function namesFor({ pveVersion }: WorldState): OtherNames {
  return otherNames(new Set<string>([...catalogueOf(pveVersion).roles.keys()]));
}

function filesUnder(names: OtherNames, { userCfg, domainsCfg, pveVersion }: WorldState) {
  const other = withOtherNames(readUserCfg(userCfg, pveVersion).model, names);
  const realms = domainsCfg === "" ? new Map() : realmsWithOtherNames(readDomainsCfg(domainsCfg).realms, names);
  const written = writeDomainsCfg(realms);
  return { userCfg: writeUserCfg(other), domainsCfg: "text" in written ? written.text : "" };
}

/** The state's files, with the same permissions under other names. */
export function filesWithOtherNames(state: WorldState): { readonly userCfg: string; readonly domainsCfg: string } {
  return filesUnder(namesFor(state), state);
}

function linesOf(text: string): string[] {
  return text.split("\n").slice(0, -1);
}

/** A state in words under other names: its permissions and what they are about, nothing of what stands in it. */
export function toldUnderOtherNames(state: WorldState): ToldState {
  const names = namesFor(state);
  const { world, passwords, accounts } = toldState(state);
  const { userCfg, domainsCfg } = filesUnder(names, state);
  return {
    world: {
      pveVersion: world.pveVersion,
      nodes: world.nodes.map(({ name }) => ({ name: names.node(name) })),
      guests: world.guests.map(({ vmid, kind, node, running }) => ({
        ...{ vmid, kind, running, name: `guest-${vmid}` },
        ...(node !== undefined && { node: names.node(node) }),
      })),
      storages: world.storages?.map(({ name, content }) => ({ name: names.storage(name), content })),
      userCfg: linesOf(userCfg),
      domainsCfg: linesOf(domainsCfg),
    },
    passwords: passwords.map(names.userName),
    accounts: accounts.map(names.userName),
  };
}
