import { endpointOf } from "../api/endpoints/index";
import type { CallAnswer, CallParams, EndpointName } from "../api/endpoints/index";
import { ApiError } from "../api/errors";
import type { EffectivePrivileges } from "../api/schemas/permissions";
import type { ResourceRow } from "../api/schemas/resources";
import type { Capabilities } from "../api/schemas/session";
import type { Viewpoint } from "../api/viewpoint";
import { capabilitiesOf } from "../engine/capabilities";
import type { CheckAnswer } from "../engine/check";
import { checkWith } from "../engine/checkCall";
import { missingText } from "../engine/checkPaths";
import { effectivePermissions } from "../engine/effective";
import { type FullRights, fullRights } from "../engine/rights";
import { type Row, rowVisible } from "../engine/rows";
import type { KnownModel } from "./knownModel";
import { asGiven } from "./viewAs";

/**
 * The console as `authid` would get it: reads are the acting login's own answers, cut by that login's checks and row
 * filters as the server has them; what the check refuses is refused in PVE's words. Only where the acting login reads
 * all that decides is it certain; the caller asks for that before.
 */
export function viewFrom({ model }: KnownModel, authid: string): Viewpoint {
  const rights = fullRights(model, authid);
  return {
    authid,
    cap: capOf(capabilitiesOf(model, authid)),
    async read<Name extends EndpointName>(name: Name, params: CallParams<Name>, ask: () => Promise<CallAnswer<Name>>) {
      const { check, rows } = endpointOf(name);
      const answer = checkWith(rights, check, { ...params });
      if (answer.outcome !== "granted") throw refusalOf(answer);
      if (isOwnRights(name, params)) return ownRights(model, authid) as CallAnswer<Name>;
      const data = await ask();
      if (rows === undefined || !Array.isArray(data)) return data;
      const list: readonly unknown[] = data;
      const seen = list.filter((row) => isRow(row) && rowVisible(rights, rows, row));
      return (name === "resources.list" ? seen.map((row) => withPoolAsTold(rights, row)) : seen) as CallAnswer<Name>;
    },
  };
}

function isRow(row: unknown): row is Row {
  return typeof row === "object" && row !== null;
}

function isMember(row: unknown): row is ResourceRow {
  return isRow(row) && "pool" in row && row.type !== "pool";
}

function withPoolAsTold(rights: FullRights, row: unknown): unknown {
  return isMember(row) ? asGiven(rights, row) : row;
}

/** `/access/permissions` without a user answers for the caller: the one read whose answer is the identity itself. */
function isOwnRights(name: EndpointName, params: object): boolean {
  return name === "permissions.read" && !("userid" in params && params.userid !== undefined);
}

function ownRights(model: KnownModel["model"], authid: string): EffectivePrivileges {
  const paths = [...effectivePermissions(model, authid)];
  return Object.fromEntries(
    paths.map(([path, held]) => [path, Object.fromEntries([...held].map(([name, flag]) => [name, flag ? 1 : 0]))]),
  );
}

function capOf(names: ReturnType<typeof capabilitiesOf>): Capabilities {
  const held = (list: readonly string[]) => Object.fromEntries(list.map((name) => [name, 1]));
  const { access, dc, mapping, nodes, sdn, storage, vms } = names;
  return {
    access: held(access),
    dc: held(dc),
    mapping: held(mapping),
    nodes: held(nodes),
    sdn: held(sdn),
    storage: held(storage),
    vms: held(vms),
  };
}

function refusalOf(answer: Exclude<CheckAnswer, { outcome: "granted" }>): ApiError {
  const refused = (status: number, message: string) => new ApiError({ kind: "refused", status, message, errors: {} });
  if (answer.outcome === "broken") return refused(500, answer.fault.userid);
  if (answer.reason === "root-only") return refused(403, "Permission check failed (user != root@pam)");
  const detail = answer.missing === undefined ? "" : ` ${missingText(answer.missing)}`;
  return refused(403, `Permission check failed${detail}`);
}
