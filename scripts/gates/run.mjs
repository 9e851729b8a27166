import { spawn } from "node:child_process";

/** @typedef {{ code: number, output: string, seconds: number, timedOut: boolean }} Outcome */

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a program with all its children as one group, and ends the group when the limit has passed.
 * @param {readonly string[]} command arguments of this Node
 * @param {{ limit: number, env?: Readonly<Record<string, string>> }} options limit in seconds
 * @returns {Promise<Outcome>} never rejects: what cannot start has code 1
 */
export function runGroup(command, { limit, env = {} }) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, command, {
      detached: process.platform !== "win32",
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    let timedOut = false;
    let hard = setTimeout(() => undefined, 0);
    const timer = setTimeout(() => {
      timedOut = true;
      end(child, "SIGTERM");
      hard = setTimeout(() => end(child, "SIGKILL"), 5000);
    }, limit * 1000);
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("error", (error) => (output += `${error.message}\n`));
    child.on("close", (code) => {
      clearTimeout(timer);
      clearTimeout(hard);
      running.delete(child);
      resolve({ code: timedOut ? 1 : (code ?? 1), output, seconds: (performance.now() - started) / 1000, timedOut });
    });
  });
}

/** Ends everything that still runs; for an interrupted test command. */
export function endAll() {
  for (const child of running) end(child, "SIGKILL");
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") spawn("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    else process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
