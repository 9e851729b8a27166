import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { newFolder, rootSession, serving, userIds } from "./running";

const FOLDER = join(".cache", "serve-test");

beforeAll(async () => {
  await build({ configFile: "vite.serve.config.ts", logLevel: "warn", build: { outDir: FOLDER, emptyOutDir: true } });
}, 60_000);

interface Program {
  readonly child: ChildProcess;
  readonly url: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

function program(...args: readonly string[]): Program {
  const child = spawn(process.execPath, [join(FOLDER, "cli.mjs"), ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, output }));
  });
  const url = new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer) => {
      output += data.toString("utf8");
      const [, found] = /listening on (\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", () => reject(new Error(output)));
  });
  url.catch(() => undefined);
  return { child, url, ended };
}

test("kill -9 in the middle of writes loses no acknowledged change", { timeout: 60_000 }, async () => {
  const state = newFolder();
  const { child, url, ended } = program("serve", "--port", "0", "--scenario", "empty", "--state", state);
  const headers = await rootSession(await url);
  const acknowledged: string[] = [];
  const fill = async (lane: number): Promise<void> => {
    for (let number = 0; ; number++) {
      const userid = `u${lane}-${number}@pve`;
      const body = new URLSearchParams({ userid, password: "made-1234", comment: "x".repeat(200) });
      const response = await fetch(`${await url}api2/json/access/users`, { method: "POST", headers, body });
      if (response.ok) acknowledged.push(userid);
    }
  };
  const lanes = [0, 1, 2].map((lane) => fill(lane).catch(() => undefined));
  await expect.poll(() => acknowledged.length, { timeout: 20_000, interval: 1 }).toBeGreaterThan(25);
  child.kill("SIGKILL");
  await ended;
  await Promise.all(lanes);

  const again = await serving({ state, scenario: "empty" });
  const session = await rootSession(again.url);
  expect(again.edited).toEqual([]);
  expect(await userIds(again.url, session)).toEqual(expect.arrayContaining(acknowledged));
  const shadow = readFileSync(join(state, "priv", "shadow.cfg"), "utf8");
  const names = acknowledged.map((userid) => userid.replace("@pve", ""));
  expect(names.filter((name) => !shadow.includes(`${name}:$5$`))).toEqual([]);
});

test("SIGTERM ends the program with status 0; the folder is free again", { timeout: 60_000 }, async () => {
  const state = newFolder();
  const { child, url, ended } = program("serve", "--port", "0", "--state", state);
  await url;
  const second = program("serve", "--port", "0", "--state", state);
  expect((await second.ended).output).toContain(`is in use by process ${child.pid}`);
  child.kill("SIGTERM");
  expect((await ended).code).toBe(0);
  await serving({ state });
});

test("a command line that makes no sense is explained, with status 2", { timeout: 60_000 }, async () => {
  const wrong = [["serve", "--prot", "1"], ["serve", "--scenario", "nowhere"], ["serv"]];
  const ends = await Promise.all([...wrong, ["serve", "--help"]].map((args) => program(...args).ended));
  expect(ends.map(({ code }) => code)).toEqual([2, 2, 2, 0]);
  expect(ends[0]?.output).toContain("--prot");
  expect(ends[1]?.output).toContain("tutorial, showcase, empty, large");
  expect(ends[3]?.output).toContain("--root-password");
});

test("the start says how to log in, but never a password that was chosen", { timeout: 60_000 }, async () => {
  const started = async (...args: readonly string[]) => {
    const { child, url, ended } = program("serve", "--port", "0", ...args);
    await url;
    child.kill("SIGTERM");
    return (await ended).output;
  };
  expect(await started("--scenario", "tutorial")).toContain("root@pam, password training\n");
  const chosen = await started("--root-password", "my-own-secret");
  expect(chosen).not.toContain("my-own-secret");
  expect(chosen).not.toContain("login ");
});
