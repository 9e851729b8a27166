import type { AccessModel } from "../../src/engine/model";
import { readUserCfg } from "../../src/engine/userCfg/read";
import type { WorldState } from "../store/state";

const KEPT = 4;

let recent: readonly { readonly text: string; readonly model: AccessModel }[] = [];

/** What the state's `user.cfg` says, read once per text: each call decides from the file as the last one left it. */
export function modelOf(state: Pick<WorldState, "userCfg" | "pveVersion">): AccessModel {
  const { userCfg: text, pveVersion: version } = state;
  const known = recent.find((entry) => entry.text === text && entry.model.version === version);
  if (known !== undefined) return known.model;
  const { model } = readUserCfg(text, version);
  recent = [{ text, model }, ...recent].slice(0, KEPT);
  return model;
}
