import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { dirname, extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { refuse, reply } from "./reply";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

const HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The folder of the package: where the builds of the console lie beside each other. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function listed(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join("/");
      return name.startsWith(".") ? [] : [[`/${name}`, path] as const];
    }),
  );
}

/** Sends one file of the console. Only files that were there at the start are served, by their exact names. */
export type SendFile = (response: ServerResponse, method: string, path: string) => Promise<void>;

/** The built console; nothing where it was not built. */
export function consoleFiles(build: "live" | "sandbox" | "none"): SendFile | undefined {
  const folder = join(packageFolder(), build === "live" ? "dist-live" : "dist");
  if (build === "none" || !existsSync(join(folder, "index.html"))) return undefined;
  const files = listed(folder);
  return async (response, method, path) => {
    const name = path === "/" ? "/index.html" : path;
    const file = files.get(name);
    if (file === undefined) return refuse(response, 404, "no such file");
    if (method !== "GET" && method !== "HEAD") return refuse(response, 405, "only GET here");
    const cache = name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    const content = await readFile(file);
    reply(response, 200, "", { ...HEADERS, "Content-Type": type, "Cache-Control": cache }, content);
  };
}
