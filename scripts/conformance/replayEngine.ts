import { capabilitiesOf } from "../../src/engine/capabilities";
import { privilegesOn, rolesOn } from "../../src/engine/decide";
import { effectivePermissions } from "../../src/engine/effective";
import type { AccessModel } from "../../src/engine/model";
import { readUserCfg } from "../../src/engine/userCfg/read";
import { warningText } from "../../src/engine/userCfg/warningText";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import type { EngineCase, EngineCheck, Flags } from "./engineCase";
import { flagsText } from "./mismatch";
import type { Mismatch } from "./mismatch";

const RECORDED_VERSION = 9;

/** Asks the engine everything that a case records; the answers that differ, none when the case passes. */
export function replayEngineCase(recorded: EngineCase): readonly Mismatch[] {
  const { model, warnings } = readUserCfg(recorded.config, RECORDED_VERSION);
  return [
    ...compare({ what: "warnings" }, JSON.stringify(recorded.warnings), JSON.stringify(warnings.map(warningText))),
    ...compare({ what: "written text" }, JSON.stringify(recorded.serialized), JSON.stringify(writeUserCfg(model))),
    ...recorded.checks.flatMap((check) => replayCheck(model, check)),
    ...Object.entries(recorded.effective ?? {}).flatMap(([authid, paths]) => {
      return compare({ what: "effective permissions", authid }, twoLevels(paths), effectiveText(model, authid));
    }),
    ...Object.entries(recorded.capabilities ?? {}).flatMap(([authid, buckets]) => {
      return compare({ what: "capabilities", authid }, twoLevels(buckets), capabilitiesText(model, authid));
    }),
  ];
}

type Asked = Pick<Mismatch, "what" | "authid" | "path">;

function compare(asked: Asked, expected: string, got: string): readonly Mismatch[] {
  return expected === got ? [] : [{ ...asked, expected, got }];
}

function replayCheck(model: AccessModel, check: EngineCheck): readonly Mismatch[] {
  const { authid, path } = check;
  const roles = rolesOn(model, authid, path);
  return [
    ...compare({ what: "roles", authid, path }, rolesText(check.roles), rolesText(roles)),
    ...compare(
      { what: "privileges", authid, path },
      flagsText(Object.entries(check.privs)),
      flagsText(privilegesOn(model, authid, path)),
    ),
  ];
}

function rolesText(roles: Flags | ReadonlyMap<string, boolean> | "Administrator"): string {
  if (typeof roles === "string") return roles;
  return roles instanceof Map ? flagsText(roles) : flagsText(Object.entries(roles));
}

function twoLevels(outer: Readonly<Record<string, Flags>>): string {
  return joined(Object.entries(outer).map(([key, flags]) => [key, flagsText(Object.entries(flags))]));
}

function effectiveText(model: AccessModel, authid: string): string {
  return joined([...effectivePermissions(model, authid)].map(([path, privileges]) => [path, flagsText(privileges)]));
}

function capabilitiesText(model: AccessModel, authid: string): string {
  return joined(
    Object.entries(capabilitiesOf(model, authid)).map(([bucket, privileges]) => {
      return [bucket, flagsText(privileges.map((privilege): [string, number] => [privilege, 1]))];
    }),
  );
}

function joined(parts: readonly (readonly [string, string])[]): string {
  return parts.map(([key, text]) => `${key} ${text}`).sort().join("; ");
}
