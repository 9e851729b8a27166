const TOKEN = /^PVEAPIToken[= ]([^;]*)/;
const TICKET_HEADER = /^PVEAuthCookie[= ](.*)$/s;
const COOKIE = "PVEAuthCookie";

/** What a request brings to show who sends it; a cookie wins over a header, a ticket over a token (api.md 1.5). */
export type Credentials =
  | { readonly kind: "ticket"; readonly ticket: string }
  | { readonly kind: "token"; readonly authid: string; readonly secret: string }
  | { readonly kind: "none" };

/** Reads the credentials of a request's headers. A token that cannot be read keeps an empty id. */
export function readCredentials(headers: { get(name: string): string | null }): Credentials {
  const cookie = ticketCookie(headers.get("cookie") ?? "");
  if (cookie !== undefined) return { kind: "ticket", ticket: decoded(cookie) };
  const authorization = headers.get("authorization") ?? "";
  const [, ticket] = TICKET_HEADER.exec(authorization) ?? [];
  if (ticket !== undefined) return { kind: "ticket", ticket: decoded(ticket) };
  const [, token] = TOKEN.exec(authorization) ?? [];
  if (token === undefined) return { kind: "none" };
  const [, authid = "", secret = ""] = /^(.+)=([0-9a-f-]+)$/.exec(decoded(token)) ?? [];
  return { kind: "token", authid, secret };
}

function ticketCookie(cookies: string): string | undefined {
  for (const part of cookies.split(";")) {
    const pair = part.trim();
    if (pair.startsWith(`${COOKIE}=`)) return pair.slice(COOKIE.length + 1);
  }
  return undefined;
}

// A raw ticket may stand there as well: its `+`, `/` and `=` are no percent codes.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
