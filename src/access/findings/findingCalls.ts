import type { Call } from "../../api/endpoints/index";
import { type Finding, findingKey } from "../../engine/findings/finding";
import { pveumCommand } from "../../engine/plan/command";
import { callOf } from "../effect/changeOf";

/** The calls that end a finding, in their order. */
export function fixCalls({ fix }: Finding): readonly Call[] {
  return fix.map(callOf);
}

/** The same as `pveum` commands, one a line. */
export function fixCommands({ fix }: Finding): string {
  return fix.map(pveumCommand).join("\n");
}

/** Names a finding in an address; the same finding in another state of the configuration has the same name. */
export function findingId(finding: Finding): string {
  return findingKey(finding);
}
