import type { LoginAnswer } from "../../access/mayLogIn";
import type { SandboxLogin } from "../../api/sandbox/info";
import type { TextKey } from "../../i18n/catalogue";

/** A sentence about logging in. */
export interface LoginWords {
  readonly key: TextKey<"viewAs">;
  readonly tone: "success" | "warning" | "info";
}

const REASONS: ReadonlyMap<string, TextKey<"viewAs">> = new Map<string, TextKey<"viewAs">>([
  ["no-such-user", "login.noSuchUser"],
  ["no-such-token", "login.noSuchToken"],
  ["disabled", "login.disabled"],
  ["expired", "login.expired"],
  ["token-expired", "login.tokenExpired"],
  ["no-host-account", "login.noHostAccount"],
  ["no-password", "login.noPassword"],
  ["realm-unreachable", "login.realmUnreachable"],
]);

/**
 * Whether the login could log in, in words. `sandbox` is what the sandbox knows of it beyond PVE: the host's
 * accounts and passwords; on a real server that part stays open.
 */
export function loginWords(answer: LoginAnswer, isToken: boolean, sandbox: SandboxLogin | undefined): LoginWords {
  if (answer.outcome === "unknown") return { key: "login.unknown", tone: "info" };
  const reason = answer.outcome === "may-not" ? answer.reason : isToken ? undefined : sandbox?.note;
  if (reason !== undefined) return { key: REASONS.get(reason) ?? "login.noSuchUser", tone: "warning" };
  if (isToken) return { key: "login.mayToken", tone: "success" };
  return { key: sandbox === undefined ? "login.mayOutside" : "login.may", tone: "success" };
}
