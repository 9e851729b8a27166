/** The calls that need no login; the server does not look for one there (api.md 1.5). */
const WORLD = new Set([
  "GET /access/domains",
  "GET /access/ticket",
  "POST /access/ticket",
  "POST /access/vncticket",
  "POST /access/openid/auth-url",
  "POST /access/openid/login",
]);

/** Is this one of the calls that the whole world may make? */
export function isWorldCall(method: string, path: string): boolean {
  return WORLD.has(`${method} ${path}`);
}
