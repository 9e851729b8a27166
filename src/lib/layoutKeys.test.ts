import { expect, test } from "vitest";
import { layoutKeys } from "./layoutKeys";

test("a reset of the layout leaves the login, the language and what is not ours", () => {
  const keys = ["pac.grid.users", "pac.pane.tree", "pac.tree.view", "pac.login.name", "pac.language", "mui-mode", "other"];
  expect(layoutKeys(keys)).toEqual(["pac.grid.users", "pac.pane.tree", "pac.tree.view"]);
});
