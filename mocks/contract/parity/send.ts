import { endpointOf, type CallAnswer, type EndpointName } from "../../../src/api/endpoints/index";
import type { WorldState } from "../../store/state";
import { createMemoryPort, testCrypto } from "../memoryPort";
import { sendAs } from "../sendAs";
import type { WireCall } from "./calls";

const signatures = new Map<string, string>();

/** Signs each text once: the same logins send thousands of calls. */
const crypto = {
  ...testCrypto,
  sign: (text: string) => {
    const signature = signatures.get(text) ?? testCrypto.sign(text);
    signatures.set(text, signature);
    return signature;
  },
};

export interface Answered {
  readonly status: number;
  readonly data: unknown;
  readonly message: string;
}

/** One call over HTTP's text to the untouched world: what earlier calls did is not there. */
export async function send(state: WorldState, authid: string, { name, params }: WireCall): Promise<Answered> {
  const { method, path } = endpointOf(name);
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? ""));
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? "");
  const rest = Object.fromEntries(Object.entries(params).filter(([key]) => !inPath.has(key)));
  const sent = { authuser: authid, method, path: filled, params: rest };
  const answer = await sendAs({ ...createMemoryPort(state), crypto }, sent, state.tokenSecrets.get(authid));
  const body = (answer.body === "" ? {} : JSON.parse(answer.body)) as { data?: unknown; message?: string };
  return { status: answer.status, data: body.data, message: body.message ?? answer.reason };
}

/** An answer as the screen reads it. Throws where the server refuses. */
export async function read<Name extends EndpointName>(
  state: WorldState,
  authid: string,
  name: Name,
  params: WireCall["params"] = {},
): Promise<CallAnswer<Name>> {
  const { status, data, message } = await send(state, authid, { name, params });
  if (status !== 200) throw new Error(`${authid} ${name}: ${status} ${message}`);
  return endpointOf(name).answer.parse(data) as CallAnswer<Name>;
}
