import { useSyncExternalStore } from "react";
import type { CallAnswer, CallParams, EndpointName } from "./endpoints/index";
import type { Capabilities } from "./schemas/session";

/** The console as another login would get it: who it is, and how its reads are answered. */
export interface Viewpoint {
  readonly authid: string;
  readonly cap: Capabilities;
  /**
   * Answers a read as that login would get it. `ask` is the same read with the acting login's own identity: no other
   * is ever sent. Throws `ApiError`.
   */
  readonly read: <Name extends EndpointName>(
    name: Name,
    params: CallParams<Name>,
    ask: () => Promise<CallAnswer<Name>>,
  ) => Promise<CallAnswer<Name>>;
}

let viewpoint: Viewpoint | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The viewpoint that calls are answered from; none: the login's own. */
export function currentViewpoint(): Viewpoint | undefined {
  return viewpoint;
}

/** Takes a viewpoint, or goes back to the login's own; what was read before must be forgotten then. */
export function setViewpoint(next: Viewpoint | undefined): void {
  viewpoint = next;
  for (const listener of listeners) listener();
}

/** The viewpoint, as the screen follows it. */
export function useViewpoint(): Viewpoint | undefined {
  return useSyncExternalStore(subscribe, currentViewpoint);
}
