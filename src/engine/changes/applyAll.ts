import type { AccessModel } from "../model";
import { applyChange } from "./apply";
import type { Change } from "./change";
import type { Refusal } from "./refusal";
import type { WriteOptions } from "./write";

/** What several changes in a row lead to; at the first refusal it stops and tells which one it was, from 0. */
export type AppliedAll =
  | { readonly model: AccessModel }
  | { readonly refused: Refusal; readonly at: number; readonly model: AccessModel };

/** Applies changes one after another, each to what the one before left (api.md chapter 6). */
export function applyAll(
  model: AccessModel,
  changes: readonly Change[],
  actor: string,
  options: WriteOptions = {},
): AppliedAll {
  let current = model;
  for (const [at, change] of changes.entries()) {
    const applied = applyChange(current, change, actor, options);
    if ("refused" in applied) return { refused: applied.refused, at, model: current };
    current = applied.model;
  }
  return { model: current };
}
