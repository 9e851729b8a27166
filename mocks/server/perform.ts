import { endpointOf } from "../../src/api/endpoints/index";
import { decodeParams } from "../../src/api/schemas/decode";
import { type Answer, Refused } from "../context";
import { handlers } from "../handlers/all";
import { faultsRefused } from "../messages";
import { permissionFailed } from "../messages/texts";
import type { WorldState } from "../store/state";
import type { Identity } from "./authenticate";
import { createContext } from "./context";
import { createDraft } from "./draft";
import { mergeParams } from "./mergeParams";
import { modelOf } from "./modelOf";
import { fieldContext, requirePermission } from "./permission";
import type { NotedCall, ServerPort } from "./port";
import { findRoute, type Route } from "./routes";
import { visibleRows } from "./rows";
import { maskedParams } from "./summary";

/** A call, taken out of its request. */
export interface RawCall {
  readonly method: string;
  /** Below `/api2/json`, as api.md names it. */
  readonly path: string;
  readonly query: ReadonlyMap<string, unknown>;
  readonly body: ReadonlyMap<string, unknown>;
  /** The endpoint, where it is known without looking at the path. */
  readonly route?: Route;
}

export interface Performed {
  readonly answer: Answer;
  /** The state that the call leaves behind; the same object where it changed nothing. */
  readonly after: WorldState;
  /** What was done, where the call was understood. */
  readonly call?: NotedCall;
}

/** One call against a state, in PVE's order of checks (api.md 1.8, steps 3 to 9). It never throws. */
export async function perform(
  port: Pick<ServerPort, "crypto" | "now">,
  before: WorldState,
  identity: Identity,
  call: RawCall,
): Promise<Performed> {
  const draft = createDraft(before);
  let total: number | undefined;
  let noted: NotedCall | undefined;
  try {
    const route = call.route ?? findRoute(call.method, call.path);
    // PVE's own words for a path or method that its API does not have (api.md section 1.8).
    if (route === undefined) throw new Refused(501, `Method '${call.method} ${call.path}' not implemented`);
    const endpoint = endpointOf(route.name);
    const params = mergeParams(call.body, call.query, route.inPath);
    if (endpoint.tokens === false && identity.kind === "token") {
      throw new Refused(
        403,
        permissionFailed(`(URI '${call.path}' not available with API token, need proper ticket.\n)`),
      );
    }
    const model = modelOf(before);
    requirePermission(model, identity.caller, endpoint.check, params);
    const decoded = decodeParams(endpoint.params, endpoint.requires ?? {}, params, fieldContext(model));
    if (!decoded.ok) throw faultsRefused(decoded.faults);
    noted = { name: route.name, params: maskedParams(decoded.params) };
    const context = createContext({
      caller: identity.caller,
      draft,
      crypto: port.crypto,
      now: port.now(),
      total: (count) => {
        total = count;
      },
    });
    const data = await handlers[route.name](context, decoded.params);
    const rows = visibleRows(model, identity.caller, endpoint.rows, data);
    return {
      answer: { status: 200, data: rows ?? null, ...(total !== undefined && { total }) },
      after: draft.current(),
      call: noted,
    };
  } catch (error) {
    return { answer: failure(error), after: draft.kept(), ...(noted !== undefined && { call: noted }) };
  }
}

function failure(error: unknown): Answer {
  if (!(error instanceof Refused)) {
    return { status: 500, message: `${error instanceof Error ? error.message : String(error)}\n` };
  }
  const { status, text: message, faults } = error;
  return { status, message, ...(faults !== undefined && { errors: Object.fromEntries(faults) }) };
}
