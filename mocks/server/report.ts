import type { Answer } from "../context";
import type { Identity } from "./authenticate";
import type { RawCall } from "./perform";
import type { ServerPort } from "./port";

/** Tells the event log of a call, and of a login whether it was one. */
export async function report(server: ServerPort, identity: Identity, raw: RawCall, answer: Answer): Promise<void> {
  const { method, path } = raw;
  await server.event({ kind: "request", caller: identity.caller, method, path, status: answer.status });
  const data = "data" in answer ? answer.data : undefined;
  const call = `${method} ${path}`;
  // Who failed at a provider is not known.
  const byProvider = call === "POST /access/openid/login" && loggedIn(data) !== undefined;
  if (!byProvider && (call !== "POST /access/ticket" || answer.status === 400)) return;
  // A password with a second factor still missing is no login yet.
  if (typeof data === "object" && data !== null && "NeedTFA" in data) return;
  const username = loggedIn(data) ?? named(raw);
  const ok = answer.status === 200;
  await server.event({ kind: "login", userid: username, ok, ...(!ok && { reason: "authentication failure" }) });
}

function loggedIn(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || !("username" in data)) return undefined;
  return String(data.username);
}

function named({ body, query }: RawCall): string {
  const text = (name: string) => {
    const value = query.get(name) ?? body.get(name);
    return typeof value === "string" ? value : "";
  };
  return text("realm") === "" ? text("username") : `${text("username")}@${text("realm")}`;
}
