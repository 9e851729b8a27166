import type { Change } from "../changes/change";
import { identify } from "../identity";
import type { AccessModel } from "../model";
import { isGrantablePath } from "../paths";
import type { Excess } from "./safety";

/** A NoAccess entry that takes this login's excess away, or `undefined` where none can be made. */
export function blockFor(state: AccessModel, { authid, path }: Excess): Change | undefined {
  const at = nearestGrantable(state, path);
  const subject = subjectOf(state, authid);
  if (at === undefined || subject === undefined) return undefined;
  return { kind: "acl.update", path: at, roles: ["NoAccess"], ...subject, propagate: true };
}

/** The path itself, or the node above a path that stands for all below that node. */
function nearestGrantable(state: AccessModel, path: string): string | undefined {
  const last = path.slice(path.lastIndexOf("/") + 1);
  const above = path.slice(0, path.lastIndexOf("/")) || "/";
  const standsForBelow = /^_+$/.test(last) && ![...state.acl.keys()].some((known) => known === path);
  const at = standsForBelow ? above : path;
  return isGrantablePath(at) ? at : undefined;
}

function subjectOf(state: AccessModel, authid: string): Pick<Change & { kind: "acl.update" }, "users" | "tokens"> | undefined {
  const identity = identify(state, authid);
  switch (identity.kind) {
    case "user":
      return state.users.has(identity.user) ? { users: [identity.user] } : undefined;
    case "full-token":
      return { users: [identity.user] };
    case "separated-token":
      return { tokens: [identity.token] };
    default:
      return undefined;
  }
}
