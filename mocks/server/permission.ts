import { catalogueOf } from "../../src/engine/catalogue";
import { checkCall } from "../../src/engine/checkCall";
import type { Check, CheckAnswer } from "../../src/engine/check";
import { missingText } from "../../src/engine/checkPaths";
import type { AccessModel } from "../../src/engine/model";
import type { FieldContext } from "../../src/api/schemas/field";
import { type Caller, Refused } from "../context";
import { userIdFaultText } from "../messages/faults";
import { permissionFailed } from "../messages/texts";

/**
 * PVE's sixth step: may the caller make the call, judged by the raw parameters. Throws 403, or 500 for a user id
 * that the check itself cannot use (api.md 1.8).
 */
export function requirePermission(
  model: AccessModel,
  caller: Caller,
  check: Check,
  params: ReadonlyMap<string, unknown>,
): void {
  const answer = checkCall(model, caller, check, Object.fromEntries(params));
  if (answer.outcome !== "granted") throw refusalOf(answer);
}

function refusalOf(answer: Exclude<CheckAnswer, { outcome: "granted" }>): Refused {
  if (answer.outcome === "broken") return new Refused(500, `${userIdFaultText(answer.fault)}\n`);
  if (answer.reason === "root-only") return new Refused(403, permissionFailed("(user != root@pam)"));
  return new Refused(403, permissionFailed(answer.missing === undefined ? undefined : missingText(answer.missing)));
}

/** What the parameter check must know of this PVE version. */
export function fieldContext(model: AccessModel): FieldContext {
  const known: ReadonlySet<string> = catalogueOf(model.version).privileges;
  return { knowsPrivilege: (name) => known.has(name) };
}
