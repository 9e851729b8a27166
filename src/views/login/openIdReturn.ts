import { loginByProvider, providerAddress } from "../../api/session";

const RETURN = "pac.openid.return";

/** Where the provider sends the browser back to: this page, without its query and its part behind `#`. */
function ownAddress(): string {
  return location.origin + location.pathname;
}

/** The in-app address to go on with after the login; anything else is not taken. */
function keptAddress(): string {
  try {
    const kept = sessionStorage.getItem(RETURN) ?? "";
    sessionStorage.removeItem(RETURN);
    return kept.startsWith("#/") && !kept.startsWith("#/sandbox/openid") ? kept : "";
  } catch {
    return "";
  }
}

/** Leaves for the provider's page and remembers the address that was asked for. Throws `ApiError`. */
export async function goToProvider(realm: string): Promise<void> {
  const address = await providerAddress(realm, ownAddress());
  if (!/^https?:$/.test(new URL(address, location.href).protocol)) throw new TypeError("no web address");
  try {
    sessionStorage.setItem(RETURN, location.hash);
  } catch {
    // Without storage the login ends at the first page.
  }
  location.assign(address);
}

/** How a login at a provider came back. */
export type Returned =
  | { readonly kind: "code"; readonly state: string; readonly code: string }
  /** The provider's own word for why there is no code. */
  | { readonly kind: "refused"; readonly reason: string };

/** What the address says of a login at a provider; nothing for any other address. */
export function returnedIn(search: string): Returned | undefined {
  const query = new URLSearchParams(search);
  const [state, code, error] = [query.get("state"), query.get("code"), query.get("error")];
  if (state === null) return undefined;
  if (code !== null) return { kind: "code", state, code };
  return error === null ? undefined : { kind: "refused", reason: error };
}

let finishing: Promise<void> | undefined;

/** The provider's answer takes the address only once; both are taken from it. */
function clearAddress(): void {
  history.replaceState(null, "", ownAddress() + keptAddress());
}

/** Ends the login with what the provider gave; a second call waits for the first. Throws `ApiError`. */
export function finishLogin({ state, code }: Extract<Returned, { kind: "code" }>): Promise<void> {
  finishing ??= (async () => {
    const redirect = ownAddress();
    clearAddress();
    await loginByProvider(state, code, redirect);
  })().finally(() => {
    finishing = undefined;
  });
  return finishing;
}

/** Forgets a login that the provider refused. */
export function leaveReturn(): void {
  clearAddress();
}
