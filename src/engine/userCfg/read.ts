import type { AccessModel, PveVersion } from "../model";
import { fromBytes, toBytes, trim } from "./bytes";
import { emptyDraft } from "./draft";
import type { LineReader } from "./draft";
import { withoutEmptyEnd } from "./list";
import { readAcl } from "./readAcl";
import { readGroup } from "./readGroup";
import { readPool } from "./readPool";
import { readRole } from "./readRole";
import { readToken } from "./readToken";
import { readUser } from "./readUser";
import type { Fault, Warning } from "./warning";

const READERS: ReadonlyMap<string, LineReader> = new Map([
  ["user", readUser],
  ["token", readToken],
  ["group", readGroup],
  ["role", readRole],
  ["pool", readPool],
  ["acl", readAcl],
]);

/** A file's model, and what was ignored on the way. */
export interface ReadUserCfg {
  readonly model: AccessModel;
  /** In the order of reading. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads the text of a `user.cfg` with the catalogue of a PVE version. It never fails: what cannot be used is left out,
 * with a warning (config-files.md sections 3.1 to 3.3, 3.5).
 */
export function readUserCfg(text: string, version: PveVersion): ReadUserCfg {
  const draft = emptyDraft(version);
  const warnings: Warning[] = [];
  const bytes = toBytes(text);
  bytes.split("\n").forEach((raw, at) => {
    const line = trim(raw);
    if (line === "") return;
    const report = (fault: Fault) => void warnings.push({ ...fault, line: at + 1 });
    const [type = "", ...fields] = withoutEmptyEnd(line.split(":")).map(trim);
    const reader = READERS.get(type);
    if (reader === undefined) report({ code: "line-unknown", text: fromBytes(line) });
    else reader(draft, fields, report);
  });
  const blank = blankFileWarning(bytes);
  if (blank !== undefined) warnings.push(blank);
  const { users, groups, roles, pools, acl } = draft;
  return { model: { version, users, groups, roles, pools, acl }, warnings };
}

/** A file of nothing but white space is one unknown line: its last character that is no line feed. */
function blankFileWarning(bytes: string): Warning | undefined {
  if (trim(bytes) !== "") return undefined;
  const lines = bytes.split("\n");
  const at = lines.findLastIndex((line) => line !== "");
  const text = lines[at]?.at(-1);
  return text === undefined ? undefined : { code: "line-unknown", line: at + 1, text };
}
