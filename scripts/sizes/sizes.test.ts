import { expect, test } from "vitest";
import { linesOf } from "./budgets.mjs";
import type { Manifest } from "./graph.mjs";

const live: Manifest = {
  "index.html": {
    file: "main.js",
    isEntry: true,
    imports: ["_react.js"],
    dynamicImports: [
      "src/views/login/LoginView.tsx",
      "src/views/login/LoginAgain.tsx",
      "src/app/frame/Frame.tsx",
      "_en-first-1.js",
      "_ja-first-1.js",
    ],
  },
  "_react.js": { file: "react.js" },
  "_grid.js": { file: "grid.js", imports: ["_react.js"] },
  "src/views/login/LoginView.tsx": { file: "login.js", imports: ["index.html"] },
  "src/views/login/LoginAgain.tsx": { file: "again.js", imports: ["index.html"] },
  "src/app/frame/Frame.tsx": {
    file: "frame.js",
    dynamicImports: ["src/views/users/UsersView.tsx", "src/views/roles/RolesView.tsx"],
  },
  "src/views/users/UsersView.tsx": {
    file: "users.js",
    imports: ["_grid.js"],
    dynamicImports: ["src/views/users/UserDialog.tsx"],
  },
  "src/views/users/UserDialog.tsx": { file: "dialog.js", imports: ["_form.js"] },
  "_form.js": { file: "form.js" },
  "src/views/roles/RolesView.tsx": { file: "roles.js", imports: ["_grid.js", "_pick.js", "_form.js"] },
  "src/views/pools/PoolsView.tsx": { file: "pools.js", imports: ["_grid.js", "_form.js"] },
  "_pick.js": { file: "pick.js" },
  "_en-first-1.js": { file: "en-first.js" },
  "_ja-first-1.js": { file: "ja-first.js", imports: ["_react.js"] },
};

const sandbox: Manifest = {
  ...live,
  "mocks/browser.ts": { file: "server.js", imports: ["_msw.js", "_react.js"] },
  "_msw.js": { file: "msw.js" },
  "mocks/lessons/groups.ts": { file: "groups.js", imports: ["_writing.js", "_msw.js", "_grid.js"] },
  "_writing.js": { file: "writing.js" },
  "src/components/terminal/Terminal.tsx": { file: "xterm.js", imports: ["_grid.js"] },
};

function filesOf(name: string): string[] {
  const line = linesOf(live, sandbox).find((each) => each.name === name);
  return [...(line?.files ?? ["no such line"])].sort();
}

test("the login counts its own chunk and texts, not what a later view loads", () => {
  expect(filesOf("live, until the login accepts typing")).toEqual(["en-first.js", "login.js", "main.js", "react.js"]);
});

test("the first grid counts the frame and the view, not the dialogs that it may open", () => {
  const files = filesOf("live, until the first Users grid");
  expect(files).toEqual(["en-first.js", "frame.js", "grid.js", "login.js", "main.js", "react.js", "users.js"]);
});

test("the sandbox counts what it brings beyond the first grid, the terminal what it brings beyond both", () => {
  expect(filesOf("sandbox on top")).toEqual(["msw.js", "server.js"]);
  expect(filesOf("terminal and lesson panel on top")).toEqual(["xterm.js"]);
});

test("each lesson counts by itself, with what it brings beyond the server and the terminal", () => {
  expect(filesOf("lesson or world groups")).toEqual(["groups.js", "writing.js"]);
});

test("a view counts its own chunks and what no earlier screen has fetched", () => {
  expect(filesOf("view roles")).toEqual(["pick.js", "roles.js"]);
  expect(filesOf("view users")).toEqual(["dialog.js", "users.js"]);
});

test("what more than half of the views fetch counts once", () => {
  expect(filesOf("what most views share")).toEqual(["form.js"]);
});

test("a language counts its texts alone", () => {
  expect(filesOf("language ja")).toEqual(["ja-first.js"]);
});
