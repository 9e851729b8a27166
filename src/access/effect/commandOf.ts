import type { Call } from "../../api/endpoints/index";
import type { Change } from "../../engine/changes/change";
import { pveumCommand } from "../../engine/plan/command";
import { changeOf } from "./changeOf";

/** The `pveum` command that does what a call does; `undefined` where there is none. Passwords are not part of it. */
export function commandOf(call: Call): string | undefined {
  const change = changeOf(call);
  return change === undefined ? undefined : pveumCommand(change);
}

/** The `pveum` command that makes a change. */
export function commandOfChange(change: Change): string {
  return pveumCommand(change);
}
