import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The live console behind a proxy, in front of the pretended server that stands in for a real one. */
export interface StandIn {
  /** Of the console; ends with a slash. */
  readonly url: string;
  end(): Promise<void>;
}

const PATIENCE_MS = 30_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts a program of this repository; resolves with what follows `sign` in its output. */
function started(args: readonly string[], sign: RegExp, env: Readonly<Record<string, string>> = {}): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: "1", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let output = "";
    const late = setTimeout(() => fail(), PATIENCE_MS);
    const fail = () => {
      child.kill("SIGKILL");
      reject(new Error(`${args.join(" ")} did not start:\n${output}`));
    };
    const hear = (data: Buffer) => {
      output += data.toString("utf8");
      const [, found] = sign.exec(output) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      resolve([child, found]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", fail);
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Https with a certificate of its own, named to the proxy as its authority: nothing is left unchecked. */
export async function startStandIn(): Promise<StandIn> {
  const state = await mkdtemp(join(tmpdir(), "pac-live-"));
  const serve = ["dist-serve/cli.mjs", "serve", "--port", "0", "--https", "--state", state];
  const [server, address] = await started([...serve, "--scenario", "showcase", "--console", "none"], /listening on (\S+)\n/);
  const port = String(await freePort());
  const preview = ["node_modules/vite/bin/vite.js", "preview", "--mode", "live", "--port", port, "--strictPort"];
  const trust = { PVE_URL: address, PVE_CA: join(state, "serve-cert.pem") };
  const [proxy] = await started(preview, /(http:\/\/\S+)/, trust);
  return {
    url: `http://127.0.0.1:${port}/`,
    end: async () => {
      await Promise.all([ended(server), ended(proxy)]);
      await rm(state, { recursive: true, force: true });
    },
  };
}
