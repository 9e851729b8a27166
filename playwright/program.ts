import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The server of one worker. */
export interface Program {
  /** Ends with a slash. */
  readonly url: string;
  end(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** Starts the server on a free port, with controls, a fixed seed and a clock that stands still. */
export function startProgram(): Promise<Program> {
  const cli = fileURLToPath(new URL("cli.mjs", import.meta.url));
  const args = [cli, "serve", "--port", "0", "--seed", "playwright", "--control"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => void child.once("close", () => resolve()));
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = () => {
      child.kill("SIGKILL");
      reject(new Error(`the access server did not start:\n${output}`));
    };
    const late = setTimeout(fail, PATIENCE_MS);
    const hear = (data: Buffer) => {
      output += data.toString("utf8");
      const [, url] = /listening on (\S+)\n/.exec(output) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      const end = () => {
        child.kill("SIGTERM");
        return ended;
      };
      resolve({ url, end });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", () => {
      clearTimeout(late);
      fail();
    });
  });
}
