import { queryOptions, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { call } from "./client";
import type { CallAnswer, CallParams, EndpointName } from "./endpoints/index";
import type { ApiError } from "./errors";

/** The one query helper: key by endpoint and parameters, cancelled with its observers. */
export function answerOf<Name extends EndpointName>(name: Name, params: CallParams<Name>) {
  return queryOptions<CallAnswer<Name>, ApiError>({
    queryKey: [name, params],
    queryFn: ({ signal }) => call(name, params, { signal }),
  });
}

/** What the server answers, kept up to date. */
export function useAnswer<Name extends EndpointName>(
  name: Name,
  params: CallParams<Name>,
  options: Pick<UseQueryOptions<CallAnswer<Name>, ApiError>, "enabled" | "refetchInterval"> = {},
) {
  return useQuery({ ...answerOf(name, params), ...options });
}
