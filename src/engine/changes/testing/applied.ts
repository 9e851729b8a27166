import type { AccessModel } from "../../model";
import { readUserCfg } from "../../userCfg/read";
import { writeUserCfg } from "../../userCfg/write";
import { applyChange } from "../apply";
import type { Change } from "../change";
import type { Refusal } from "../refusal";
import type { WriteOptions } from "../write";

export function modelOf(...lines: readonly string[]): AccessModel {
  return readUserCfg(lines.join("\n"), 9).model;
}

/** The model after the change, which must not be refused. */
export function after(model: AccessModel, change: Change, actor = "root@pam", options?: WriteOptions): AccessModel {
  const result = applyChange(model, change, actor, options);
  if ("refused" in result) throw new Error(`refused: ${JSON.stringify(result.refused)}`);
  return result.model;
}

export function refusal(
  model: AccessModel,
  change: Change,
  actor = "root@pam",
  options?: WriteOptions,
): Refusal | undefined {
  const result = applyChange(model, change, actor, options);
  return "refused" in result ? result.refused : undefined;
}

/** The lines of the written file that start with one of these words. */
export function linesOf(model: AccessModel, ...words: readonly string[]): readonly string[] {
  const lines = writeUserCfg(model).split("\n");
  return lines.filter((line) => words.some((word) => line.startsWith(`${word}:`)));
}
