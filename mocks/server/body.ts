import { decodeForm } from "./formText";
import { type HttpRequest, TransportFailure } from "./http";

const LARGEST_BODY = 524_288;
const METHODS = new Set(["GET", "POST", "PUT", "DELETE"]);

/** Refuses what PVE's HTTP layer refuses before it looks at a path. Throws `TransportFailure` (api.md 1.2). */
export function checkTransport(request: HttpRequest): void {
  const { method, body } = request;
  if (!METHODS.has(method)) throw new TransportFailure(501, `method '${method}' not available`);
  if (body === "") return;
  if (method === "GET" || method === "DELETE") {
    throw new TransportFailure(501, `Unexpected content for method '${method}'`);
  }
  if (new TextEncoder().encode(body).length > LARGEST_BODY) throw new TransportFailure(501, "for data too large");
  const type = request.headers.get("content-type");
  if (type !== null && !isForm(type) && !isJson(type)) {
    // PVE's own words, its stray quote included (api.md section 1.2): it takes no other kind of body, and so do we not.
    throw new TransportFailure(506, `upload 'Content-Type '${type}' not implemented`);
  }
}

/** The parameters in a body, form or JSON. Throws `TransportFailure` for JSON that is broken or no object. */
export function decodeBody(request: HttpRequest): ReadonlyMap<string, unknown> {
  if (request.body === "") return new Map();
  const type = request.headers.get("content-type");
  if (type === null || !isJson(type)) return decodeForm(request.body);
  const value = parseJson(request.body);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TransportFailure(500, "JSON body is no object", "JSON body is no object\n");
  }
  return new Map(Object.entries(value).filter(([, entry]) => entry !== null));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportFailure(500, "malformed JSON string", "malformed JSON string\n");
  }
}

function isForm(type: string): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(type);
}

function isJson(type: string): boolean {
  return /^application\/json\b/i.test(type);
}
