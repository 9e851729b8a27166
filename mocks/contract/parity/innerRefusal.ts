import { endpointOf } from "../../../src/api/endpoints/index";
import { can } from "../../../src/engine/decide";
import { asTokenId, asUserId, splitTokenId } from "../../../src/engine/names";
import { readUpid } from "../../cluster/taskRows";
import { permissionFailed } from "../../messages/texts";
import { modelOf } from "../../server/modelOf";
import type { WorldState } from "../../store/state";
import type { WireCall } from "./calls";

/** PVE's answer to a token at a call that is not for tokens: it comes before any check (api.md 1.8). */
export function tokenRefusal(caller: string, { name, params }: WireCall): string | undefined {
  const { tokens, path } = endpointOf(name);
  if (tokens !== false || asUserId(caller) !== undefined) return undefined;
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? "");
  return permissionFailed(`(URI '${filled}' not available with API token, need proper ticket.\n)`);
}

/** A user owns what its tokens started too. */
function owns(caller: string, owner: string): boolean {
  const token = asUserId(owner) === undefined ? asTokenId(owner) : undefined;
  return caller === owner || (token !== undefined && splitTokenId(token).user === caller);
}

/**
 * A 403 that PVE's methods give after the declared check was passed, and that no screen can read from the table:
 * the reason, or nothing. What is listed here must answer 403, what is not must not.
 */
export function innerRefusal(state: WorldState, caller: string, { name, params }: WireCall): string | undefined {
  if (caller === "root@pam") return undefined;
  const model = modelOf(state);
  const lacks = (privilege: string, path: string) => !can(model, caller, privilege, path);
  switch (name) {
    case "permissions.read": {
      const asked = params.userid ?? caller;
      if (asUserId(asked) === undefined && asTokenId(asked) === undefined) return undefined;
      const own = asked === caller || (asUserId(caller) !== undefined && asked.startsWith(`${caller}!`));
      return !own && lacks("Sys.Audit", "/access") ? "rights of others need Sys.Audit (api.md 4.5)" : undefined;
    }
    case "password.update":
      return params.userid === "root@pam" ? "root's password is root's (api.md 4.4)" : undefined;
    case "tasks.status":
    case "tasks.log":
    case "tasks.stop": {
      const owner = readUpid(params.upid ?? "")?.authid ?? "";
      const exists = name !== "tasks.status" || state.tasks.some((task) => task.upid === params.upid);
      const privilege = name === "tasks.stop" ? "Sys.Modify" : "Sys.Audit";
      const refused = exists && !owns(caller, owner) && lacks(privilege, `/nodes/${params.node ?? ""}`);
      return refused ? "tasks of others (api.md 4.23)" : undefined;
    }
    case "tfa.create":
    case "tfa.update":
    case "tfa.delete":
      return params.userid === "root@pam" ? "root's second factors are root's (api.md 4.14)" : undefined;
    case "lxc.pending":
    case "lxc.config": {
      const guest = state.cluster.guests.get(params.vmid ?? "");
      const hides = guest?.kind === "lxc" && guest.node === params.node && guest.config.has("env");
      return hides && lacks("VM.Config.Options", `/vms/${guest.vmid}`) ? "a container with env (api.md 4.24)" : undefined;
    }
    default:
      return undefined;
  }
}
