import type { WorldState } from "../store/state";

/** The datacenter option `webauthn`, where it is complete enough to work (api.md 4.18). */
export interface WebauthnSite {
  readonly name: string;
  readonly id: string;
}

function pairsOf(text: string | undefined): ReadonlyMap<string, string> {
  const pairs = (text ?? "").split(",").map((pair): [string, string] => {
    const cut = pair.indexOf("=");
    return cut < 0 ? [pair, ""] : [pair.slice(0, cut), pair.slice(cut + 1)];
  });
  return new Map(pairs);
}

/** What WebAuthn needs to know of the site: a name and the id that credentials are bound to. */
export function webauthnSite(state: WorldState): WebauthnSite | undefined {
  const pairs = pairsOf(state.options.get("webauthn"));
  const name = pairs.get("rp");
  const id = pairs.get("id");
  return name === undefined || id === undefined ? undefined : { name, id };
}

/** The application id of the datacenter option `u2f`. */
export function u2fApp(state: WorldState): string | undefined {
  return pairsOf(state.options.get("u2f")).get("appid");
}
