import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";

interface RuleFile {
  readonly forbidden: NonNullable<NonNullable<Parameters<typeof cruise>[1]>["ruleSet"]>["forbidden"];
  readonly options: Parameters<typeof cruise>[1];
}

const rules: RuleFile = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const root = mkdtempSync(join(tmpdir(), "layers-"));

const FILES: Readonly<Record<string, string>> = {
  "package.json": '{ "dependencies": { "react": "*", "@mui/material": "*", "@tanstack/react-query": "*" } }',
  "src/lib/format.ts": "export const dash = 1;",
  "src/engine/decide.ts": 'import { dash } from "../lib/format"; export const decide = dash; export type Answer = 1;',
  "src/api/users.ts": 'import type { Answer } from "../engine/decide"; export const users: Answer = 1;',
  "src/api/roles.ts": 'import { decide } from "../engine/decide"; export const roles = decide;',
  "src/components/grid.ts": 'import { users } from "../api/users"; export const grid = users;',
  "src/views/users/UsersView.ts": 'import { rolesView } from "../roles/RolesView"; export const usersView = rolesView;',
  "src/views/roles/RolesView.ts": 'import { useQuery } from "@tanstack/react-query"; export const rolesView = useQuery;',
  "src/main.tsx": 'import { start } from "../mocks/browser"; void start; void import("../mocks/node");',
  "mocks/browser.ts": 'import { useState } from "react"; export const start = useState;',
  "mocks/node.ts": 'import { dash } from "../src/lib/format"; export const node = dash;',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a layer reaches only what the table names", { timeout: 30_000 }, async () => {
  const { output } = await cruise(["src", "mocks"], {
    ...rules.options,
    baseDir: root,
    preserveSymlinks: true,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  });
  if (typeof output === "string") throw new Error("expected a result, not a text");
  const found = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  expect(found.filter((line) => !line.includes("node_modules")).sort()).toEqual([
    "layer-api-types: src/api/roles.ts -> src/engine/decide.ts",
    "layer-components: src/components/grid.ts -> src/api/users.ts",
    "layer-engine: src/engine/decide.ts -> src/lib/format.ts",
    "main-loads-the-sandbox-late: src/main.tsx -> mocks/browser.ts",
    "views-stay-apart: src/views/users/UsersView.ts -> src/views/roles/RolesView.ts",
  ]);
  expect(found.filter((line) => line.includes("node_modules")).map((line) => line.split(" -> ")[0])).toEqual([
    "layer-mocks: mocks/browser.ts",
    "layer-views: src/views/roles/RolesView.ts",
  ]);
});
