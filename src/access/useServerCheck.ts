import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../api/query";
import { compareWithServer, type ServerCheck } from "./serverCheck";
import { useKnownModel } from "./useKnownModel";

export interface ServerCheckRun {
  /** Asks the server anew; does nothing while the model is still being read. */
  readonly check: (path: string) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** The last comparison and its path. */
  readonly result: (ServerCheck & { readonly path: string }) | undefined;
}

/** "Check with the server": the engine's decision beside the server's, for one login and a path. */
export function useServerCheck(authid: string): ServerCheckRun {
  const client = useQueryClient();
  const known = useKnownModel();
  const run = useMutation({
    mutationFn: async (path: string) => {
      if (known === undefined) return undefined;
      const answer = await client.query({ ...answerOf("permissions.read", { userid: authid, path }), staleTime: 0 });
      return { path, ...compareWithServer(known, authid, path, answer) };
    },
  });
  return { check: (path) => run.mutate(path), busy: run.isPending || known === undefined, error: run.error, result: run.data };
}
