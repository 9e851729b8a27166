import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeHostedFolder } from "./hostedFolder.mjs";

let root = "";

const build = () => join(root, "dist");
const folder = () => join(root, "hosted");
const read = (name: string) => readFileSync(join(folder(), name), "utf8");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hosted-"));
  mkdirSync(join(build(), "assets"), { recursive: true });
  mkdirSync(join(build(), ".vite"));
  writeFileSync(join(build(), ".vite", "manifest.json"), "{}");
  writeFileSync(join(build(), "index.html"), readFileSync("index.html"));
  writeFileSync(join(build(), "sw.js"), readFileSync("public/sw.js"));
  writeFileSync(join(build(), "mockServiceWorker.js"), "");
  writeFileSync(join(build(), "assets", "a-1.js"), "first");
});

afterEach(() => rmSync(root, { recursive: true }));

test("the worker knows every file but itself", () => {
  const version = writeHostedFolder(build(), folder());
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(read("sw.js")).toContain(`{"version":"${version}","files":["assets/a-1.js","index.html","mockServiceWorker.js"]}`);
});

test("other contents are another version, the same are the same", () => {
  const before = writeHostedFolder(build(), folder());
  expect(writeHostedFolder(build(), folder())).toBe(before);
  writeFileSync(join(build(), "assets", "a-1.js"), "second");
  expect(writeHostedFolder(build(), folder())).not.toBe(before);
});

test("a worker with no place for its files is told", () => {
  writeFileSync(join(build(), "sw.js"), "");
  expect(() => writeHostedFolder(build(), folder())).toThrow(/sw\.js holds/);
});
