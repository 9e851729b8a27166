import { hostname, networkInterfaces } from "node:os";
import { isLoopback } from "./options";

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

function nameIn(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname.toLowerCase();
  } catch {
    return undefined;
  }
}

function spelled(address: string): string {
  return address.includes(":") ? `[${address.toLowerCase()}]` : address.toLowerCase();
}

function ownNames(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
  return [hostname(), ...addresses].map(spelled);
}

/** Who may be meant by a request, and who may open a WebSocket. */
export interface HostRules {
  /** Is the `Host` header a name of this server? Foreign names come from rebound DNS. */
  isOwn(host: string | undefined): boolean;
  /** May a page of this `Origin` connect? Programs send none. */
  mayConnect(origin: string | undefined, host: string | undefined): boolean;
}

/** The names of a server that listens on `host`: its own, those of the machine where it is not loopback, and `allowed`. */
export function hostRules(host: string, allowed: readonly string[]): HostRules {
  const further = new Set(allowed.map(spelled));
  const names = new Set([...LOCAL, spelled(host), ...(isLoopback(host) ? [] : ownNames()), ...further]);
  return {
    isOwn: (header) => {
      const name = header === undefined ? undefined : nameIn(header);
      return name !== undefined && names.has(name);
    },
    mayConnect: (origin, header) => {
      if (origin === undefined) return true;
      const from = /^https?:\/\/(.+)$/.exec(origin)?.[1];
      if (from === undefined) return false;
      return from.toLowerCase() === header?.toLowerCase() || further.has(nameIn(from) ?? "");
    },
  };
}
