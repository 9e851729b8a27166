import { QueryClient } from "@tanstack/react-query";
import { failureOf } from "../api/errors";

/** Only what may pass by itself is tried again: a refusal or an ended session is not. */
function mayPass(count: number, error: unknown): boolean {
  const kind = failureOf(error).kind;
  return count < 1 && (kind === "unreachable" || kind === "timeout");
}

/** The one cache of the server's answers; cleared at every logout and change of login. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: mayPass, staleTime: 2_000, refetchOnWindowFocus: true, networkMode: "always" },
    mutations: { retry: false, networkMode: "always" },
  },
});
