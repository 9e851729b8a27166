import { readFileSync } from "node:fs";
import { Agent as HttpsAgent } from "node:https";
import type { Plugin, ProxyOptions } from "vite";

/** What `PVE_URL`, `PVE_INSECURE` and `PVE_CA` say about the real server. */
export interface LiveServer {
  /** Without a path. */
  readonly origin: string;
  /** Is its certificate checked? */
  readonly checked: boolean;
  /** PEM text of the authority that signed it. */
  readonly ca?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; nothing where no server is named. Throws with the reason where it makes no sense. */
export function liveServer({ PVE_URL, PVE_INSECURE, PVE_CA }: Environment): LiveServer | undefined {
  if (PVE_URL === undefined || PVE_URL === "") return undefined;
  if (!URL.canParse(PVE_URL)) throw new Error(`PVE_URL: "${PVE_URL}" is no address; use https://host:8006`);
  const { protocol, origin, username } = new URL(PVE_URL);
  if (protocol !== "https:" && protocol !== "http:") throw new Error(`PVE_URL: ${protocol} is not https:`);
  if (username !== "") throw new Error("PVE_URL: leave user and password out; log in on the page");
  const checked = PVE_INSECURE !== "1";
  if (PVE_CA === undefined || PVE_CA === "") return { origin, checked };
  return { origin, checked, ca: readFileSync(PVE_CA, "utf8") };
}

const CERTIFICATE = /SELF_SIGNED|UNABLE_TO|CERT_|ALTNAME/;

/** Passes `/api2`, consoles included, to the real server. */
export function liveProxy({ origin, checked, ca }: LiveServer): Record<string, ProxyOptions> {
  const agent = ca === undefined ? {} : { agent: new HttpsAgent({ ca, keepAlive: true }) };
  return {
    "/api2": {
      target: origin,
      changeOrigin: true,
      rewriteWsOrigin: true,
      ws: true,
      secure: checked,
      ...agent,
      configure: (proxy) => {
        proxy.on("error", (error) => {
          const code = "code" in error ? String(error.code) : "";
          if (!CERTIFICATE.test(code)) return;
          console.error(`${origin}: ${error.message}. Name its authority with PVE_CA=FILE, or trust it with PVE_INSECURE=1.`);
        });
      },
    },
  };
}

const LOCAL = new Set(["127.0.0.1", "localhost", "::1"]);

/** A proxy to a real server is for this machine alone: everybody who reaches it reaches the server. */
export function proxyStaysLocal(): Plugin {
  const check = (host: string | boolean | undefined) => {
    if (host === undefined || (typeof host === "string" && LOCAL.has(host))) return;
    throw new Error("the proxy to a real server listens on localhost only; see docs/deploy.md for more");
  };
  return {
    name: "proxy-stays-local",
    configResolved: ({ server, preview }) => {
      if (server.proxy !== undefined) check(server.host);
      if (preview.proxy !== undefined) check(preview.host);
    },
  };
}
