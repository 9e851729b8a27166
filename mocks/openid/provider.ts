import type { Realm } from "../../src/engine/domainsCfg/realm";
import type { Claims, OpenidIdentity, OpenidProvider } from "../store/outside";
import type { WorldState } from "../store/state";

/** The pretended provider that a realm names by its issuer; nothing where it cannot be reached. */
export function providerOf(state: WorldState, realm: Realm): OpenidProvider | undefined {
  const bare = (address: string) => address.replace(/\/$/, "");
  const issuer = bare(realm.options.get("issuer-url") ?? "");
  return state.outside?.providers.find((provider) => bare(provider.issuer) === issuer);
}

/**
 * The address of the provider's page. It lies below the client's own base, so that nothing leaves the sandbox: the
 * usual parameters of such a request in its query, and the page's place behind `#`.
 */
export function pageAddress(realm: Realm, redirectUrl: string, state: string, nonce: string): string | undefined {
  if (!/^https?:\/\/[^/\s]/.test(redirectUrl)) return undefined;
  const { options } = realm;
  const query = new URLSearchParams({
    response_type: "code",
    client_id: options.get("client-id") ?? "",
    redirect_uri: redirectUrl,
    scope: ["openid", ...(options.get("scopes") ?? "email profile").split(/[\s,;]+/)].join(" "),
    state,
    nonce,
  });
  for (const [option, parameter] of [["prompt", "prompt"], ["acr-values", "acr_values"]] as const) {
    const value = options.get(option);
    if (value !== undefined) query.set(parameter, value);
  }
  const [base = ""] = redirectUrl.split(/[?#]/);
  return `${base}?${query.toString()}#/sandbox/openid`;
}

/** What the server gets to know of an identity: with `query-userinfo` also what only the user information answers. */
export function claimsOf(identity: OpenidIdentity, { options }: Realm): Claims {
  if (options.get("query-userinfo") === "0") return identity.claims;
  return new Map([...identity.claims, ...(identity.userinfo ?? [])]);
}

const LEGACY: ReadonlyMap<string, string> = new Map([
  ["subject", "sub"],
  ["username", "preferred_username"],
]);

/** The claim that holds a user's name. */
export function usernameOf(claims: Claims, { options }: Realm): string | undefined {
  const claim = options.get("username-claim") ?? "sub";
  const value = claims.get(LEGACY.get(claim) ?? claim);
  return typeof value === "string" ? value : undefined;
}
