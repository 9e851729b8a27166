import { readPairs, writePairs } from "../../lib/propertyText";
import { storedChoice } from "./stored";

export const SCOPES = ["users", "groups", "both"] as const;

/** The fields of everything that says how a realm is synced (gui.md sections 11.5, 12.1, 12.3). */
export interface SyncDefaults {
  readonly scope: "" | (typeof SCOPES)[number];
  readonly enableNew: "" | "1" | "0";
  readonly vanishedAcl: boolean;
  readonly vanishedEntry: boolean;
  readonly vanishedProperties: boolean;
}

type Vanished = Pick<SyncDefaults, "vanishedAcl" | "vanishedEntry" | "vanishedProperties">;

/** The ticks that a `remove-vanished` text stands for. */
export function readVanished(text: string): Vanished {
  const parts = text.split(";");
  return {
    vanishedAcl: parts.includes("acl"),
    vanishedEntry: parts.includes("entry"),
    vanishedProperties: parts.includes("properties"),
  };
}

/** The `remove-vanished` text; empty where nothing is ticked. */
export function writeVanished(values: Vanished): string {
  const parts = [
    values.vanishedAcl ? "acl" : "",
    values.vanishedEntry ? "entry" : "",
    values.vanishedProperties ? "properties" : "",
  ];
  return parts.filter((one) => one !== "").join(";");
}

const FLAGS: Readonly<Record<string, "1" | "0">> = { on: "1", yes: "1", true: "1", off: "0", no: "0", false: "0" };

/** A realm's `sync-defaults-options` as fields. */
export function readSyncDefaults(text: string): SyncDefaults {
  const pairs = readPairs(text);
  const enableNew = pairs.get("enable-new") ?? "";
  return {
    scope: storedChoice(pairs.get("scope") ?? "", SCOPES),
    enableNew: storedChoice(FLAGS[enableNew.toLowerCase()] ?? enableNew, ["1", "0"]),
    ...readVanished(pairs.get("remove-vanished") ?? ""),
  };
}

/** The `sync-defaults-options` text; unset parts are left out. */
export function writeSyncDefaults(values: SyncDefaults): string {
  return writePairs({ "enable-new": values.enableNew, "remove-vanished": writeVanished(values), scope: values.scope });
}
