import type { Sandbox } from "../sandbox/sandbox";

/** The header that every mocked answer carries: where it is missing, the answer came from somewhere else. */
export const MOCKED = "x-sandbox";

const WITHOUT_BODY = new Set([204, 205, 304]);

/** The part of an address from `/api2` or `/sandbox` on, if it lies right below the app's base. */
export function pathBelow(base: string, url: string): string | undefined {
  const { origin, pathname } = new URL(".", base);
  const asked = new URL(url);
  if (asked.origin !== origin || !asked.pathname.startsWith(pathname)) return undefined;
  const path = `/${asked.pathname.slice(pathname.length)}`;
  return /^\/(?:api2|sandbox)\//.test(path) ? path + asked.search : undefined;
}

/** The cookies of the page's host belong to somebody else: a real PVE may live there on another port. */
function withoutCookies(headers: Headers): { get(name: string): string | null } {
  return { get: (name) => (name.toLowerCase() === "cookie" ? null : headers.get(name)) };
}

function hanging(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
  });
}

/** Lets the sandbox answer a request whose path below the base is known. */
export async function respond(sandbox: Sandbox, request: Request, path: string): Promise<Response> {
  const { method, signal } = request;
  const body = method === "GET" || method === "HEAD" ? "" : await request.text();
  const answer = await sandbox.answer({ method, path, headers: withoutCookies(request.headers), body });
  if (answer === "hanging") return hanging(signal);
  if (answer === "dropped") return Response.error();
  const { status, reason, headers } = answer;
  return new Response(WITHOUT_BODY.has(status) ? null : answer.body, {
    status,
    statusText: reason,
    headers: { ...headers, [MOCKED]: "1" },
  });
}
