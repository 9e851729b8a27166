import type { Change } from "../src/engine/changes/change";
import type { Refusal } from "../src/engine/changes/refusal";
import { type Faults, Refused } from "./context";
import { faultText } from "./messages/faults";
import { refusalText } from "./messages/refusals";
import { PARAMETERS_FAILED } from "./messages/texts";

/** What PVE puts before the text of an error that a write met under its lock (api.md 1.10). */
const PREFIXES: Readonly<Record<Change["kind"], string>> = {
  "users.create": "create user failed: ",
  "users.update": "update user failed: ",
  "users.delete": "delete user failed: ",
  "groups.create": "create group failed: ",
  "groups.update": "update group failed: ",
  "groups.delete": "delete group failed: ",
  "roles.create": "create role failed: ",
  "roles.update": "update role failed: ",
  "roles.delete": "delete role failed: ",
  "acl.update": "ACL update failed: ",
  "tokens.create": "generating token failed: ",
  "tokens.update": "updating token info failed: ",
  "tokens.delete": "deleting token failed: ",
  "pools.create": "create pool failed: ",
  "pools.update": "update pools failed: ",
  "pools.delete": "delete pool failed: ",
};

/** The 400 of parameters that PVE refuses, all faults together. */
export function faultsRefused(faults: Faults): Refused {
  return new Refused(
    400,
    PARAMETERS_FAILED,
    new Map([...faults].map(([name, fault]) => [name, faultText(name, fault)])),
  );
}

/** The answer for a refused write: a 400 on the parameter where PVE checks before its lock, else a 500. */
export function changeRefused(kind: Change["kind"], refusal: Refusal): Refused {
  const text = refusalText(refusal);
  const parameters = ownParameters(refusal);
  if (parameters.length > 0) {
    return new Refused(400, PARAMETERS_FAILED, new Map(parameters.map((name) => [name, text.trimEnd()])));
  }
  const bare = refusal.code === "role-built-in" || (refusal.code === "no-such-token" && kind !== "acl.update");
  return new Refused(500, bare ? text : `${PREFIXES[kind]}${text}`);
}

function ownParameters(refusal: Refusal): readonly string[] {
  switch (refusal.code) {
    case "acl-subject-missing":
      return ["users", "groups", "tokens"];
    case "acl-path-invalid":
      return ["path"];
    case "role-namespace":
      return ["roleid"];
    case "token-exists":
      return ["tokenid"];
    default:
      return [];
  }
}
