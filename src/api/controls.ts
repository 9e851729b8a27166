import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { ControlError } from "./controlError";
import { ApiError } from "./errors";
import { type ControlAnswer, type ControlName, controlOf, type ControlParams } from "./sandbox/index";
import { controlRefusal } from "./sandbox/refusal";
import { addressOf, transport } from "./transport";

/** Calls one of the sandbox's own controls. Throws `ControlError` where it is refused, else `ApiError`. */
export async function control<Name extends ControlName>(
  name: Name,
  ...[params, signal]: undefined extends ControlParams<Name>
    ? [params?: undefined, signal?: AbortSignal]
    : [params: ControlParams<Name>, signal?: AbortSignal]
): Promise<ControlAnswer<Name>> {
  const row = controlOf(name);
  const via = await transport();
  if (via.kind === "live") throw new ApiError({ kind: "unreachable" });
  const request = new Request(addressOf(`sandbox${row.path}`), {
    method: row.method,
    ...(signal !== undefined && { signal }),
    ...(row.method === "POST" && {
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(params ?? {}),
    }),
  });
  const response = await via.fetch(request);
  const body: unknown = await response.json().catch(() => undefined);
  const refused = z.safeParse(controlRefusal, body);
  if (!response.ok && refused.success) throw new ControlError(refused.data.errors);
  const parsed = z.safeParse(z.object({ data: row.answer }), body);
  if (!response.ok || !parsed.success) throw new ApiError({ kind: "nonsense", status: response.status });
  return parsed.data.data as ControlAnswer<Name>;
}

type ReadControl =
  | "sandbox.info"
  | "worlds.list"
  | "history.list"
  | "scenario.read"
  | "scenario.list"
  | "faults.read"
  | "clock.read"
  | "events.list"
  | "state.check";

/** The query behind a readable control. */
export function controlQuery<Name extends ReadControl>(name: Name) {
  return queryOptions<ControlAnswer<Name>, ApiError | ControlError>({
    queryKey: [name],
    queryFn: ({ signal }) => (control as (n: Name, p: undefined, s: AbortSignal) => Promise<ControlAnswer<Name>>)(name, undefined, signal),
    enabled: __SANDBOX__,
  });
}

/** What a control answers, kept up to date; `undefined` on a real server, where that part of the screen is absent. */
export function useControl<Name extends ReadControl>(name: Name) {
  return useQuery(controlQuery(name));
}

/** What the page needs to know about the sandbox; `undefined` on a real server. */
export function useSandbox(): ControlAnswer<"sandbox.info"> | undefined {
  return useControl("sandbox.info").data;
}

/** A control that changes something: everything on the screen is asked for again afterwards. */
export function useControlSend<Name extends ControlName>(name: Name) {
  const client = useQueryClient();
  return useMutation<ControlAnswer<Name>, ApiError | ControlError, ControlParams<Name>>({
    mutationFn: (params) =>
      (control as (n: Name, p: ControlParams<Name>) => Promise<ControlAnswer<Name>>)(name, params),
    onSuccess: () => client.invalidateQueries(),
  });
}
