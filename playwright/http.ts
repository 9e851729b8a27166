/** A refusal of the server. */
export class PveRefusal extends Error {
  readonly status: number;

  constructor(what: string, status: number, text: string) {
    super(`${what}: ${status} ${text}`);
    this.status = status;
  }
}

interface Sent {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams;
}

/** Sends a request and answers the `data` of its JSON. Throws `PveRefusal`. */
export async function send<Data>(what: string, url: string, { method, headers, body }: Sent): Promise<Data> {
  const response = await fetch(url, { method, ...(headers && { headers }), ...(body !== undefined && { body }) });
  const text = await response.text();
  if (!response.ok) throw new PveRefusal(what, response.status, text === "" ? response.statusText : text);
  const { data } = JSON.parse(text) as { readonly data: Data };
  return data;
}

/** Calls one of the sandbox's own controls. */
export function control<Data>(base: string, path: string, params?: object): Promise<Data> {
  const headers = { "X-Sandbox-Control": "1", "Content-Type": "application/json" };
  const body = params === undefined ? {} : { body: JSON.stringify(params) };
  return send(`/sandbox${path}`, `${base}sandbox${path}`, { method: params === undefined ? "GET" : "POST", headers, ...body });
}
