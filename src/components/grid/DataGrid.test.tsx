// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { draw } from "../testing/draw";
import type { Column } from "./Column";
import { DataGrid } from "./DataGrid";

interface User {
  readonly id: string;
  readonly mail: string;
}
const users: readonly User[] = [2, 10, 1, 3].map((at) => ({ id: `u${at}@pve`, mail: at === 3 ? "" : `m${at}@x.org` }));
const columns: readonly Column<User>[] = [
  { id: "id", header: "User", value: (row) => row.id, hideable: false },
  { id: "mail", header: "Mail", value: (row) => row.mail },
];
const rowId = (row: User) => row.id;

interface Given {
  readonly withTicks?: boolean;
  readonly rows?: readonly User[] | undefined;
  readonly onOpen?: (row: User) => void;
}

function Users({ rows = users, onOpen, withTicks = false }: Given) {
  const [ids, onChange] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string>();
  return (
    <DataGrid
      id="users"
      label="Users"
      rows={rows}
      columns={columns}
      rowId={rowId}
      selected={selected}
      onSelect={setSelected}
      onOpen={onOpen}
      sort={{ id: "id", desc: false }}
      empty={<p>nobody</p>}
      ticks={withTicks ? { ids, onChange } : undefined}
    />
  );
}

const firstCell = (row: HTMLElement) =>
  within(row)
    .getAllByRole("gridcell")
    .find((cell) => cell.textContent !== "")?.textContent;
const ids = () => screen.getAllByRole("row").slice(1).map(firstCell);
const selected = () => screen.queryAllByRole("row", { selected: true }).map((row) => row.textContent);

beforeEach(() => localStorage.clear());

test("sorts naturally, says so, and remembers it", async () => {
  const { user, unmount } = await draw(<Users />);
  expect(ids()).toEqual(["u1@pve", "u2@pve", "u3@pve", "u10@pve"]);
  const head = screen.getByRole("columnheader", { name: /User/ });
  expect(head.getAttribute("aria-sort")).toBe("ascending");
  await user.click(head);
  expect(ids()[0]).toBe("u10@pve");
  unmount();
  await draw(<Users />);
  expect(ids()[0]).toBe("u10@pve");
});

test("is one tab stop: arrows walk rows, cells and the header", async () => {
  const onOpen = vi.fn();
  const { user } = await draw(<Users onOpen={onOpen} />);
  const grid = screen.getByRole("grid");
  expect(grid.querySelectorAll("[data-col][tabindex='0']")).toHaveLength(1);
  await user.click(screen.getByText("u1@pve"));
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(selected()).toEqual(["u3@pve"]);
  await user.keyboard("{Home}{End}{ArrowRight}");
  expect(selected()).toEqual(["u10@pvem10@x.org"]);
  expect(document.activeElement?.textContent).toBe("m10@x.org");
  await user.keyboard("{Enter}");
  expect(onOpen).toHaveBeenCalledWith(users[1]);
  await user.keyboard("{Home}{ArrowUp}{Enter}");
  expect(document.activeElement?.getAttribute("role")).toBe("columnheader");
  expect(document.activeElement?.getAttribute("aria-sort")).toBe("ascending");
  expect(grid.querySelectorAll("[data-col][tabindex='0']")).toHaveLength(1);
});

test("adds a second column with Shift and keeps empty cells last", async () => {
  const { user } = await draw(<Users />);
  await user.click(screen.getByRole("columnheader", { name: /Mail/ }));
  expect(ids().at(-1)).toBe("u3@pve");
  await user.keyboard("{Shift>}");
  await user.click(screen.getByRole("columnheader", { name: /User/ }));
  await user.keyboard("{/Shift}");
  const sorts = screen.getAllByRole("columnheader").map((head) => head.getAttribute("aria-sort"));
  expect(sorts).toEqual(["ascending", "ascending"]);
});

test("searches all columns, counts, and offers the way back", async () => {
  const { user } = await draw(<Users />);
  const field = screen.getByRole("searchbox");
  await user.type(field, "u1 m10");
  await waitFor(() => expect(ids()).toEqual(["u10@pve"]));
  expect(screen.getByText("1 of 4")).toBeTruthy();
  expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("2");
  await user.type(field, " zzz");
  await user.click(await screen.findByText("Nothing matches the search."));
  await user.click(screen.getAllByRole("button", { name: "Clear the search" }).at(-1) ?? field);
  await waitFor(() => expect(ids()).toHaveLength(4));
});

test("hides a column by choice, but not one that must stay", async () => {
  const { user } = await draw(<Users />);
  await user.click(screen.getByRole("button", { name: "Table options" }));
  await user.click(screen.getByRole("menuitem", { name: "Columns" }));
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "User" }).disabled).toBe(true);
  await user.click(screen.getByRole("checkbox", { name: "Mail" }));
  await user.click(screen.getByRole("button", { name: "Close" }));
  await waitFor(() => expect(screen.getAllByRole("columnheader")).toHaveLength(1));
  expect(localStorage.getItem("pac.grid.users")).toContain('["mail",false]');
});

test("exports what is shown, in its order", async () => {
  const made = vi.fn((_file: Blob) => "blob:x");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue(undefined);
  Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined });
  const { user } = await draw(<Users />);
  await user.click(screen.getByRole("button", { name: "Table options" }));
  await user.click(screen.getByRole("menuitem", { name: "Export as CSV" }));
  const text = await made.mock.calls[0]?.[0].text();
  expect(text?.split("\r\n").slice(0, 3)).toEqual(["User,Mail", "u1@pve,m1@x.org", "u2@pve,m2@x.org"]);
  vi.restoreAllMocks();
});

test("draws a part of ten thousand rows and reaches the last one", async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ id: `u${at}@pve`, mail: "" }));
  const { user } = await draw(<Users rows={many} />);
  expect(screen.getAllByRole("row").length).toBeLessThan(60);
  await user.click(screen.getByText("u0@pve"));
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toBe("u9999@pve");
  expect(document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("10001");
});

test("tells loading, empty and nothing apart", async () => {
  const { rerender } = await draw(<Users rows={[]} />);
  expect(screen.getByText("nobody")).toBeTruthy();
  rerender(<DataGrid id="x" label="X" rows={undefined} columns={columns} rowId={rowId} empty={<p>nobody</p>} />);
  expect(screen.getByRole("grid").getAttribute("aria-busy")).toBe("true");
  expect(screen.queryByText("nobody")).toBeNull();
});

test("ticks rows by Space, by a range and by press, and all that the search leaves", async () => {
  const { user } = await draw(<Users withTicks />);
  const grid = screen.getByRole("grid");
  const ticked = () => selected().map((text) => text.replace(/m?\d*@x.org$/, ""));
  expect(grid.getAttribute("aria-multiselectable")).toBe("true");
  await user.click(screen.getByText("u1@pve"));
  expect(ticked()).toEqual([]);
  await user.keyboard(" {Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  expect(ticked()).toEqual(["u1@pve", "u2@pve", "u3@pve"]);
  await user.click(screen.getByRole("checkbox", { name: "Tick u2@pve" }));
  expect(ticked()).toEqual(["u1@pve", "u3@pve"]);
  await user.keyboard("{Escape}");
  expect(ticked()).toEqual([]);
  await user.type(screen.getByRole("searchbox"), "u1");
  await waitFor(() => expect(ids()).toHaveLength(2));
  await user.click(screen.getByRole("checkbox", { name: "Tick all rows shown" }));
  expect(ticked()).toEqual(["u1@pve", "u10@pve"]);
  await user.clear(screen.getByRole("searchbox"));
  await waitFor(() => expect(ids()).toHaveLength(4));
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Tick all rows shown" }).indeterminate).toBe(true);
  expect(ticked()).toEqual(["u1@pve", "u10@pve"]);
});

test("keeps a named filter in the browser and applies it again", async () => {
  const { user } = await draw(<Users />);
  const menu = (name: string) => user.click(screen.getByRole("menuitem", { name }));
  await user.type(screen.getByRole("searchbox"), "u10");
  await user.click(screen.getByRole("button", { name: "Table options" }));
  await menu("Save or remove filters…");
  await user.type(await screen.findByRole("textbox", { name: "Name of the filter" }), "tenth{Enter}");
  await user.clear(screen.getByRole("searchbox"));
  await waitFor(() => expect(ids()).toHaveLength(4));
  await user.click(screen.getByRole("button", { name: "Table options" }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: "tenth" }));
  await waitFor(() => expect(ids()).toEqual(["u10@pve"]));
  expect(localStorage.getItem("pac.filters.users")).toContain("u10");
});
