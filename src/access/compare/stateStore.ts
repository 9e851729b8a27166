import { useSyncExternalStore } from "react";
import type { AccessModel, PveVersion } from "../../engine/model";
import { readUserCfg } from "../../engine/userCfg/read";

/** A state of the configuration that was put aside, for this tab alone. */
export interface KeptState {
  readonly id: string;
  readonly from: "remembered" | "file";
  /** Server seconds. */
  readonly time: number;
  readonly model: AccessModel;
}

let states: readonly KeptState[] = [];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Puts a state aside; answers its id. */
export function keepState(model: AccessModel, from: KeptState["from"], time: number): string {
  const id = `s${states.length + 1}`;
  states = [...states, { id, from, time, model }];
  for (const listener of listeners) listener();
  return id;
}

/** The states that were put aside in this tab, the oldest first. */
export function useKeptStates(): readonly KeptState[] {
  return useSyncExternalStore(subscribe, () => states);
}

/** The state that the text of a `user.cfg` describes; lines that PVE would ignore are ignored. */
export function stateOfText(text: string, version: PveVersion): AccessModel {
  return readUserCfg(text, version).model;
}
