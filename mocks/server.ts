import { endpointOf, type EndpointName } from "../src/api/endpoints/index";
import { asUserId, ROOT } from "../src/engine/names";
import type { Answer, Caller } from "./context";
import { catchUp } from "./jobs/catchUp";
import { readAddress } from "./server/address";
import { authenticate, type Identity } from "./server/authenticate";
import { checkTransport, decodeBody } from "./server/body";
import { envelope, isOutputFormat, type OutputFormat } from "./server/envelope";
import { type HttpAnswer, type HttpRequest, TransportFailure } from "./server/http";
import { httpDate } from "./server/httpDate";
import { modelOf } from "./server/modelOf";
import { perform, type RawCall } from "./server/perform";
import type { CallNote, ServerPort } from "./server/port";
import { report } from "./server/report";
import { callSummary } from "./server/summary";

/** PVE answers every 401 late, so that guessing is slow (api.md 1.5). */
const DELAY_OF_401_MS = 3000;

type Outcome =
  | { readonly kind: "answer"; readonly answer: Answer; readonly format: OutputFormat }
  | { readonly kind: "bare"; readonly status: number; readonly reason: string; readonly body: string };

/** Answers one HTTP request below `/api2`, all of its state read and written as one piece of work. */
export async function handleRequest(server: ServerPort, request: HttpRequest): Promise<HttpAnswer> {
  const outcome = await server.exclusive(() => answered(server, request));
  const status = outcome.kind === "answer" ? outcome.answer.status : outcome.status;
  if (status === 401) await server.wait(DELAY_OF_401_MS);
  const date = httpDate(server.now());
  const fixed = {
    "Cache-Control": "max-age=0",
    Date: date,
    Expires: date,
    Pragma: "no-cache",
    Server: "pve-api-daemon/3.0",
  };
  if (outcome.kind === "bare") return { status, reason: outcome.reason, headers: fixed, body: outcome.body };
  return {
    ...envelope(outcome.answer, outcome.format),
    headers: { "Content-Type": "application/json;charset=UTF-8", ...fixed },
  };
}

/**
 * One call by root@pam in a command on a node's own host, past transport and authentication: the journal tells it by
 * its command line, the log of requests does not know it (pveum.md section 1). The endpoint's parameters are all in
 * `params`, those of its path too.
 */
export function callOnHost(
  server: ServerPort,
  name: EndpointName,
  params: ReadonlyMap<string, unknown>,
  note: CallNote,
): Promise<Answer> {
  const { method, path } = endpointOf(name);
  const raw: RawCall = { method, path, query: new Map(), body: params, route: { name, inPath: new Map() } };
  return server.exclusive(async () => {
    const before = await server.state();
    const { answer, after, call } = await perform(server, before, { caller: ROOT, kind: "ticket" }, raw);
    if (after !== before) await server.commit(before, after, { ...note, ...(call !== undefined && { call }) });
    return answer;
  });
}

/** One call by a known caller, past transport and authentication. */
export function call(
  server: ServerPort,
  caller: Caller,
  method: string,
  path: string,
  params: ReadonlyMap<string, unknown>,
): Promise<Answer> {
  const identity: Identity = { caller, kind: caller !== null && asUserId(caller) === undefined ? "token" : "ticket" };
  return server.exclusive(() => executed(server, identity, { method, path, query: new Map(), body: params }));
}

async function answered(server: ServerPort, request: HttpRequest): Promise<Outcome> {
  try {
    const { method } = request;
    checkTransport(request);
    const { format, path, query } = readAddress(request.url);
    const state = await server.state();
    const gate = { state, model: modelOf(state), crypto: server.crypto, now: server.now() };
    const identity = authenticate(gate, request, path);
    if ("status" in identity) {
      await server.event({ kind: "request", caller: null, method, path, status: identity.status });
      return { kind: "bare", status: identity.status, reason: identity.reason, body: "" };
    }
    if (!isOutputFormat(format)) {
      throw new TransportFailure(
        501,
        `no formatter for uri ${path}, ${format}`,
        `no formatter for uri ${path}, ${format}`,
      );
    }
    return {
      kind: "answer",
      format,
      answer: await executed(server, identity, { method, path, query, body: decodeBody(request) }),
    };
  } catch (error) {
    if (error instanceof TransportFailure) {
      return { kind: "bare", status: error.status, reason: error.reason, body: error.body };
    }
    throw error;
  }
}

async function executed(server: ServerPort, identity: Identity, raw: RawCall): Promise<Answer> {
  await catchUp(server);
  const before = await server.state();
  const { answer, after, call } = await perform(server, before, identity, raw);
  if (after !== before) {
    const summary = callSummary(raw.method, raw.path, new Map([...raw.body, ...raw.query]));
    const note = { actor: identity.caller ?? "anonymous", summary, kind: "call", ...(call !== undefined && { call }) } as const;
    await server.commit(before, after, note);
  }
  await report(server, identity, raw, answer);
  return answer;
}
