import type { ServerResponse } from "node:http";

/** Sends a whole answer; an empty reason is the status's usual one. */
export function reply(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): void {
  const length = { "Content-Length": String(Buffer.byteLength(body)) };
  if (reason === "") response.writeHead(status, { ...headers, ...length });
  else response.writeHead(status, reason, { ...headers, ...length });
  response.end(body);
}

/** Sends a refusal of the front itself, before the pretended server has seen the request. */
export function refuse(response: ServerResponse, status: number, text: string): void {
  reply(response, status, "", { "Content-Type": "text/plain; charset=utf-8", Connection: "close" }, `${text}\n`);
}
