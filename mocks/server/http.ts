/** A request as every front can give it. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query as sent, from `/api2` on. */
  readonly url: string;
  /** Names in any case; `null` where there is none. `cookie` holds all cookies. */
  readonly headers: { get(name: string): string | null };
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** The status line's text, fit for a status line. */
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The request fails before it is a call: bare status line, or a plain text (api.md 1.2). */
export class TransportFailure extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    readonly body = "",
  ) {
    super(reason);
  }
}

/** The first line of a message, without characters that no status line may hold. */
export function reasonOf(message: string): string {
  const line = message.split("\n", 1)[0] ?? "";
  return line.replace(/[^\t -~]/g, "?");
}
