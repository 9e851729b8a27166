import { describe, expect, test } from "vitest";
import type { Candidate, Start } from "./candidates.mjs";
import { bothWays, systemBrowsers } from "./candidates.mjs";
import { allCandidates, firstThatStarts } from "./find.mjs";
import { launchOptions } from "./launch.mjs";

const nothing = { read: async () => null, write: async () => undefined };

function candidate(name: string, ...starts: Start[]): Candidate {
  return { name, starts: async () => starts };
}

function at(path: string): Start {
  return { path, sandbox: true };
}

/** Only these paths start. */
function starting(...paths: string[]) {
  const asked: (string | null)[] = [];
  const launch = async ({ path }: Start) => {
    asked.push(path);
    if (path === null || !paths.includes(path)) throw new Error(`no ${String(path)}\nand more`);
    return "147";
  };
  return { asked, launch };
}

describe("order", () => {
  test("a named browser comes before the remembered one, the remembered one before all others", async () => {
    const { asked, launch } = starting("/d");
    const memory = { ...nothing, read: async () => ({ name: "last time", start: at("/b") }) };
    const candidates = [candidate("CHROMIUM_PATH", at("/a")), candidate("one", at("/c")), candidate("two", at("/d"))];
    const found = await firstThatStarts({ candidates, launch, memory });
    expect(asked).toEqual(["/a", "/b", "/c", "/d"]);
    expect(found).toEqual({ name: "two", start: at("/d"), version: "147" });
  });

  test("the winner is remembered, and what comes after it is never asked to install", async () => {
    const written: string[] = [];
    const memory = { ...nothing, write: async (found: { name: string }) => void written.push(found.name) };
    const never = { name: "installer", starts: () => Promise.reject(new Error("installed")) };
    const { launch } = starting("/c");
    await firstThatStarts({ candidates: [candidate("one", at("/c")), never], launch, memory });
    expect(written).toEqual(["one"]);
  });

  test("an installer that fails is passed over", async () => {
    const failing = { name: "installer", starts: () => Promise.reject(new Error("offline")) };
    const { launch } = starting("/z");
    const found = await firstThatStarts({
      candidates: [failing, candidate("last", at("/z"))],
      launch,
      memory: nothing,
    });
    expect(found.name).toBe("last");
  });

  test("one message lists everything that was tried, with the first line of each reason", async () => {
    const failing = { name: "installer", starts: () => Promise.reject(new Error("offline")) };
    const { launch } = starting();
    const candidates = [candidate("empty"), candidate("one", at("/c")), failing];
    await expect(firstThatStarts({ candidates, launch, memory: nothing })).rejects.toThrow(
      /empty: not there\n {2}one \(\/c\): no \/c\n {2}installer: offline$/,
    );
  });

  test("what is on the machine comes before what must be fetched", () => {
    const names = allCandidates({ root: true, chromiumPath: undefined, searchPath: "" }).map(({ name }) => name);
    expect(names).toEqual([
      "CHROMIUM_PATH",
      "Playwright's own",
      "the system's",
      "playwright install",
      "npm package @sparticuz/chromium",
      "apt-get install chromium",
    ]);
  });
});

describe("candidates", () => {
  test("the headless shell of the system comes first, wherever it lies on the search path", () => {
    const there = new Set(["/usr/bin/chromium", "/opt/bin/chromium-headless-shell"]);
    expect(systemBrowsers("/usr/bin:/opt/bin", (path) => there.has(path))).toEqual([
      "/opt/bin/chromium-headless-shell",
      "/usr/bin/chromium",
    ]);
  });

  test("root starts without Chromium's sandbox, others try it with the sandbox first", () => {
    expect(bothWays("/c", true)).toEqual([{ path: "/c", sandbox: false }]);
    expect(bothWays("/c", false).map(({ sandbox }) => sandbox)).toEqual([true, false]);
  });

  test("a folder of libraries comes before those of the machine", () => {
    const { chromiumSandbox, env } = launchOptions({ path: "/c", libraries: "/own", sandbox: false });
    expect(chromiumSandbox).toBe(false);
    expect(env?.LD_LIBRARY_PATH?.split(":")[0]).toBe("/own");
  });
});
