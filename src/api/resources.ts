import { useAnswer } from "./query";

const POLL_MS = 4_000;

/** Guests, storages, pools, nodes and zones that the login may see; asked again while shown. */
export function useResources(options: { readonly enabled?: boolean } = {}) {
  return useAnswer("resources.list", {}, { ...options, refetchInterval: POLL_MS });
}
