import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { withoutServer } from "./withoutServer";

function project(main: string): string {
  const root = mkdtempSync(join(tmpdir(), "pac-live-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "mocks"));
  writeFileSync(join(root, "mocks", "server.ts"), "export const pretended = () => document.title;");
  writeFileSync(join(root, "main.ts"), main);
  return root;
}

function built(root: string, mode: string) {
  const lib = { entry: join(root, "main.ts"), formats: ["es" as const], fileName: "main" };
  return build({ root, mode, configFile: false, logLevel: "silent", plugins: [withoutServer()], build: { lib } });
}

const IMPORTS = 'import { pretended } from "./mocks/server"; document.title = pretended();';

test("a module of the pretended server ends the live build, and that one alone", async () => {
  await expect(built(project(IMPORTS), "live")).rejects.toThrow("mocks/server.ts");
  await expect(built(project(IMPORTS), "production")).resolves.toBeDefined();
  await expect(built(project("document.title = 'live';"), "live")).resolves.toBeDefined();
});
