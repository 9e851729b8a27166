import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".svg", "image/svg+xml"],
]);

/** A plain web space: files below one path, nothing else. */
export interface WebSpace {
  /** Ends with a slash. */
  readonly address: string;
  /** Nothing is answered any more, or again. */
  readonly unplug: (off: boolean) => void;
  /** Paths of the calls of the pretended server that came here, where none belongs. */
  readonly strayed: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Gives out the folder below `/school/trainer/`, as some web space would: no rewriting, hidden files left out. */
export async function giveOut(folder: string): Promise<WebSpace> {
  const prefix = "/school/trainer/";
  let unplugged = false;
  const strayed: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (/\/(?:api2|sandbox)\//.test(path)) strayed.push(path);
    if (unplugged) {
      request.socket.destroy();
      return;
    }
    const name = path === prefix ? "index.html" : normalize(path.slice(prefix.length));
    const refuse = () => response.writeHead(404).end();
    if (!path.startsWith(prefix) || name.startsWith(".")) {
      refuse();
      return;
    }
    readFile(join(folder, name)).then((bytes) => {
      response.writeHead(200, { "Content-Type": TYPES.get(extname(name)) ?? "application/octet-stream" }).end(bytes);
    }, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}${prefix}`,
    unplug: (off) => {
      unplugged = off;
    },
    strayed: () => strayed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
