import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { refreshAfter } from "./changes";
import { call } from "./client";
import type { Call, CallOf, EndpointName } from "./endpoints/index";
import { ApiError, failureOf } from "./errors";

/** Sends calls one after the other and stops at the first that fails; answers what each gave. */
export async function sendAll(calls: readonly Call[]): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const one of calls) answers.push(await sendOne(one));
  return answers;
}

function sendOne<Name extends EndpointName>(one: CallOf<Name>): Promise<unknown> {
  return call(one.name, one.params);
}

/**
 * The mutation behind every dialog and button: sends the calls and asks again for what they changed, also when one
 * failed (earlier ones are done, and a lost answer may have been saved).
 */
export function useSend() {
  const client = useQueryClient();
  return useMutation<readonly unknown[], ApiError, readonly Call[]>({
    mutationFn: async (calls) => {
      try {
        return await sendAll(calls);
      } catch (error) {
        throw error instanceof ApiError ? error : new ApiError(failureOf(error));
      } finally {
        void refreshAfter(
          client,
          calls.map((one) => one.name),
        );
      }
    },
  });
}

/** Asks again for what a call changes, for calls whose work ends later than their answer. */
export function useRefresh(): (name: EndpointName) => void {
  const client = useQueryClient();
  return useCallback((name) => void refreshAfter(client, [name]), [client]);
}
