// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../testing/drawView";
import { FrameWindows } from "./FrameWindows";
import { GlobalSearch } from "./GlobalSearch";
import { LogPanel } from "./LogPanel";
import { ResourceTree } from "./ResourceTree";
import { useShortcuts } from "./useShortcuts";

function Frame() {
  useShortcuts();
  return (
    <>
      <GlobalSearch />
      <ResourceTree />
      <LogPanel />
      <FrameWindows />
    </>
  );
}

const words = ["frame", "palette", "settings", "users"] as const;
const drawn = (at = "/datacenter/search", more: { readonly as?: string; readonly scenario?: string } = {}) =>
  drawView({ view: Frame, words, at, scenario: "showcase", ...more });

const entry = (name: RegExp) => screen.findByRole("treeitem", { name });

test("the search finds by several fields, goes by the arrow keys, and says when nothing is found", async () => {
  const { user } = await drawn();
  await entry(/^110 /);
  const field = screen.getByRole("combobox", { name: "Search resources" });
  await user.keyboard("{Control>}{Shift>}F{/Shift}{/Control}");
  expect(document.activeElement).toBe(field);
  const grid = await screen.findByRole("grid", { name: "Resources" });
  await user.keyboard("erp");
  await waitFor(() => expect(within(grid).getAllByRole("row")[1]?.textContent).toContain("110 (erp)"));
  expect(field.getAttribute("aria-activedescendant")).toBe(within(grid).getAllByRole("row")[1]?.id);
  await user.clear(field);
  await user.keyboard("xyzzy");
  await screen.findByText("none");
  await user.keyboard("{Escape}");
  expect(field.getAttribute("aria-expanded")).toBe("false");
});

test("the palette goes to an object, and tells why an action is refused", async () => {
  const { user, address } = await drawn("/datacenter/search", { as: "dmitri@pve" });
  await entry(/./);
  await user.keyboard("{Control>}k{/Control}");
  const box = await screen.findByRole("combobox", { name: "Go to or do anything" });
  await user.type(box, "create role");
  const option = await screen.findByRole("option", { name: /Create role/ });
  await waitFor(() => expect(option.getAttribute("aria-disabled")).toBe("true"));
  await user.keyboard("{Enter}");
  expect(address()).toContain("window=palette");
  await screen.findAllByText(/Sys.Modify.*Enter again opens it all the same/);
  await user.clear(box);
  await user.type(box, "roles");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/datacenter/roles"));
});

test("My Settings judges the terminal's font and keeps what is right", async () => {
  const { user } = await drawn("/datacenter/search?window=settings");
  const window = await screen.findByRole("dialog", { name: "My Settings" });
  const size = within(window).getByRole("spinbutton", { name: "Font-Size" });
  await user.type(size, "0");
  await user.click(within(window).getByRole("button", { name: "Save" }));
  await within(window).findByText("A whole number from 1 to 200.");
  expect(localStorage.getItem("pac.xterm")).toBeNull();
  await user.clear(size);
  await user.type(size, "16");
  await user.click(within(window).getByRole("button", { name: "Save" }));
  await waitFor(() => expect(localStorage.getItem("pac.xterm")).toBe('{"fontSize":16}'));
});

test("a question mark shows the shortcuts, Esc takes the step back", async () => {
  const { user, address } = await drawn();
  await entry(/^110 /);
  await user.keyboard("?");
  const window = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  within(window).getByText("Next part of the page");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(address()).toBe("/datacenter/search"));
});

test("a task opens by its address, with output and status", async () => {
  const { user, ask, address } = await drawn();
  await entry(/^110 /);
  await ask("/nodes/pve1/qemu/110/status/shutdown", { method: "POST" });
  await user.click(await screen.findByRole("button", { name: "Open the task: VM 110 - Shutdown" }));
  const window = await screen.findByRole("dialog", { name: "Task: VM 110 - Shutdown" });
  expect(address()).toContain("task=UPID");
  await user.click(within(window).getByRole("tab", { name: "Status" }));
  await within(window).findByText("Unique task ID");
  expect(within(window).getByText("qmshutdown").textContent).toBe("qmshutdown");
  expect(address()).toContain("taskTab=status");
});

// Last: what it chooses is kept for the page.
test("the tree is arranged as chosen, and its settings change the order of its entries", async () => {
  const { user, address } = await drawn();
  await entry(/^110 \(erp\)/);
  await user.selectOptions(screen.getByRole("combobox", { name: "View of the tree" }), "Tag View");
  const tag = await entry(/^customer$/);
  expect(tag.getAttribute("aria-level")).toBe("2");
  await user.selectOptions(screen.getByRole("combobox", { name: "View of the tree" }), "Folder View");
  await entry(/^Virtual Machine$/);
  await user.click(screen.getByRole("button", { name: "Tree Settings" }));
  const window = await screen.findByRole("dialog", { name: "Tree Settings" });
  expect(address()).toContain("window=tree");
  await user.selectOptions(within(window).getByRole("combobox", { name: "Sort Key" }), "Name");
  await user.click(within(window).getByRole("button", { name: "OK" }));
  await entry(/^erp \(110\)/);
  await waitFor(() => expect(address()).not.toContain("window"));
});

test("the tree's arrangement comes from the address, and choosing another changes it", async () => {
  const { user, address } = await drawn("/datacenter/search?tree=folder");
  await entry(/^Virtual Machine$/);
  await user.selectOptions(screen.getByRole("combobox", { name: "View of the tree" }), "Pool View");
  await waitFor(() => expect(screen.queryByRole("treeitem", { name: /^Virtual Machine$/ })).toBeNull());
  expect(address()).toContain("tree=pool");
});
