import { writeShadowCfg } from "../files/shadowCfg";
import { writeTokenCfg } from "../files/tokenCfg";
import { writeTfaCfg } from "../files/writeTfaCfg";
import type { ClusterFile } from "../host/state";
import type { WorldState } from "../store/state";

/** A file whose text is only written when somebody looks. */
function file(path: string, text: () => string): ClusterFile {
  return {
    path,
    get content() {
      return text();
    },
  };
}

/** The files below /etc/pve that a world keeps, in PVE's formats (config-files.md section 1). */
export function clusterFiles(state: WorldState): readonly ClusterFile[] {
  return [
    file("datacenter.cfg", () => [...state.options].map(([name, value]) => `${name}: ${value}\n`).join("")),
    file("domains.cfg", () => state.domainsCfg),
    file("priv/shadow.cfg", () => writeShadowCfg(state.shadow)),
    file("priv/tfa.cfg", () => writeTfaCfg(state.secondFactors)),
    file("priv/token.cfg", () => writeTokenCfg(state.tokenSecrets)),
    ...[...state.realmPasswords].map(([realm, password]) => file(`priv/realm/${realm}.pw`, () => password)),
    file("user.cfg", () => state.userCfg),
  ];
}
