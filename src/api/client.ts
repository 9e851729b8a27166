import * as z from "zod/mini";
import { type CallAnswer, type CallParams, type EndpointName, endpointOf } from "./endpoints/index";
import { encodeParams } from "./encode";
import { ApiError } from "./errors";
import { isReadOnly } from "./readOnly";
import { credentials, renewOnce } from "./currentSession";
import { noteSent } from "./sentCalls";
import { addressOf, transport } from "./transport";
import { currentViewpoint } from "./viewpoint";

const LIMIT_MS = 30_000;

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Set by the session itself: its own calls are not renewed and repeated. */
  readonly asSession?: boolean;
}

const refusal = z.object({
  message: z.optional(z.nullable(z.string())),
  errors: z.optional(z.nullable(z.record(z.string(), z.string()))),
});

/**
 * Sends one call and answers its data, checked against the endpoint's schema. Throws `ApiError` alone: what the
 * server refused, or why no answer came. A read that meets an ended session is repeated once after a renewal.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  params: CallParams<Name>,
  options: CallOptions = {},
): Promise<CallAnswer<Name>> {
  const endpoint = endpointOf(name);
  if (isReadOnly() && endpoint.method !== "GET" && options.asSession !== true) {
    throw new ApiError({ kind: "read-only" });
  }
  const view = options.asSession === true ? undefined : currentViewpoint();
  if (view === undefined) return ask(name, params, options);
  if (endpoint.method !== "GET") throw new ApiError({ kind: "viewing", authid: view.authid });
  return view.read(name, params, () => ask(name, params, options));
}

/** The call as the acting login makes it. */
async function ask<Name extends EndpointName>(
  name: Name,
  params: CallParams<Name>,
  options: CallOptions,
): Promise<CallAnswer<Name>> {
  const endpoint = endpointOf(name);
  const first = await request(name, params, options);
  if (first.status !== 401 || options.asSession === true) {
    const answer = await read(name, first);
    if (endpoint.method !== "GET" && options.asSession !== true) noteSent(name, params, serverNow());
    return answer;
  }
  const renewed = await renewOnce();
  if (!renewed || endpoint.method !== "GET") throw new ApiError({ kind: "signed-out" });
  const second = await request(name, params, options);
  if (second.status === 401) throw new ApiError({ kind: "signed-out" });
  return read(name, second);
}

async function request(name: EndpointName, params: object, options: CallOptions): Promise<Response> {
  const endpoint = endpointOf(name);
  const { path, rest } = encodeParams(endpoint.path, { ...params });
  const inQuery = endpoint.method === "GET" || endpoint.method === "DELETE";
  const query = inQuery && rest.size > 0 ? `?${rest.toString()}` : "";
  const limit = AbortSignal.timeout(LIMIT_MS);
  const signal = options.signal === undefined ? limit : AbortSignal.any([options.signal, limit]);
  const headers = new Headers(credentials(endpoint.method));
  const writes = endpoint.method !== "GET";
  try {
    const via = await transport();
    signal.throwIfAborted();
    return await via.fetch(
      new Request(addressOf(`api2/json${path}${query}`), {
        method: endpoint.method,
        headers,
        signal,
        credentials: via.kind === "live" ? "same-origin" : "omit",
        ...(inQuery ? {} : { body: rest }),
      }),
    );
  } catch (error) {
    if (options.signal?.aborted === true) throw new ApiError({ kind: "cancelled" });
    if (writes) throw new ApiError({ kind: "outcome-unknown" });
    if (limit.aborted) throw new ApiError({ kind: "timeout" });
    if (error instanceof ApiError) throw error;
    throw new ApiError({ kind: "unreachable" });
  }
}

async function read<Name extends EndpointName>(name: Name, response: Response): Promise<CallAnswer<Name>> {
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refused(response, body);
  const data = (body as { readonly data?: unknown } | undefined)?.data;
  const parsed = body === undefined ? undefined : z.safeParse(endpointOf(name).answer, data);
  if (parsed?.success !== true) throw new ApiError({ kind: "nonsense", status: response.status });
  noteServerTime(response.headers.get("date"));
  return parsed.data as CallAnswer<Name>;
}

function refused(response: Response, body: unknown): ApiError {
  const parsed = z.safeParse(refusal, body);
  if (response.status === 401 && !parsed.success) return new ApiError({ kind: "signed-out" });
  const message = (parsed.success ? parsed.data.message : undefined) ?? response.statusText;
  const errors = (parsed.success ? parsed.data.errors : undefined) ?? {};
  return new ApiError({
    kind: "refused",
    status: response.status,
    message: message.trim() === "" ? String(response.status) : message.trimEnd(),
    errors: Object.fromEntries(Object.entries(errors).map(([key, text]) => [key, text.trimEnd()])),
  });
}

let serverAheadMs = 0;

function noteServerTime(date: string | null): void {
  const parsed = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isNaN(parsed)) serverAheadMs = parsed - Date.now();
}

/** The server's present second, as its last answer told it: "now" on the screen. */
export function serverNow(): number {
  return Math.floor((Date.now() + serverAheadMs) / 1000);
}
