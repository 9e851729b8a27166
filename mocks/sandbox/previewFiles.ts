import type { ControlAnswer } from "../../src/api/sandbox/index";
import type { ImportWarning } from "../../src/api/sandbox/importing";
import type { AccessModel, PveVersion } from "../../src/engine/model";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { warningText } from "../../src/engine/userCfg/warningText";
import { namedThings } from "../inventory/named";
import { readDomainsCfg } from "../realmsFile/read";
import { realmsWarningText } from "../realmsFile/warning";

interface Files {
  readonly userCfg: string;
  readonly domainsCfg?: string | undefined;
  readonly pveVersion: PveVersion;
}

/** Both files, read as PVE reads them, with its warnings. */
export function readFiles({ userCfg, domainsCfg = "", pveVersion }: Files) {
  const access = readUserCfg(userCfg, pveVersion);
  const { realms, warnings } = readDomainsCfg(domainsCfg);
  const all: readonly ImportWarning[] = [
    ...access.warnings.map((warning) => ({
      file: "user.cfg" as const,
      line: warning.line,
      code: warning.code,
      text: warningText(warning),
    })),
    ...warnings.map((warning) => ({
      file: "domains.cfg" as const,
      line: warning.line,
      code: warning.code,
      text: `file /etc/pve/domains.cfg line ${warning.line}${realmsWarningText(warning)}`,
    })),
  ];
  return { model: access.model, realms, warnings: all };
}

function aclEntries(model: AccessModel): number {
  let count = 0;
  for (const { users, groups, tokens } of model.acl.values()) {
    for (const flags of [...users.values(), ...groups.values(), ...tokens.values()]) count += flags.size;
  }
  return count;
}

/** What an import would bring, before anything is stored. */
export function previewFiles(files: Files): ControlAnswer<"import.preview"> {
  const { model, realms, warnings } = readFiles(files);
  const { guests, storages, nodes } = namedThings(model);
  const users = [...model.users.values()];
  return {
    warnings: [...warnings],
    counts: {
      users: users.length,
      groups: model.groups.size,
      roles: [...model.roles.values()].filter((role) => !role.builtIn).length,
      pools: model.pools.size,
      tokens: users.reduce((sum, user) => sum + user.tokens.size, 0),
      aclEntries: aclEntries(model),
      realms: realms.size,
    },
    guests: [...guests],
    storages: [...storages],
    nodes: [...nodes],
    pools: [...model.pools.keys()],
    users: users.map(({ id, enable, expire }) => ({ userid: id, enable, expire })),
  };
}
