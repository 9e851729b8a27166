import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the worker file is the installed msw's own", () => {
  expect(read("../../public/mockServiceWorker.js")).toBe(read("../../node_modules/msw/lib/mockServiceWorker.js"));
});
