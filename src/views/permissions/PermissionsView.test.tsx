// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { PermissionsView } from "./PermissionsView";

const words = ["permissions", "roles", "users", "groups", "bulk"] as const;
const draw = (at = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: PermissionsView, words, at: `/datacenter/permissions${at}`, scenario: "showcase", ...more });
/** Read from the elements: asking for roles of so many cells takes its time. */
const cells = () =>
  [...document.querySelectorAll(".grid-body [role=row]")].map((row) =>
    [...row.querySelectorAll("[role=gridcell]")].slice(1).map((cell) => cell.textContent),
  );
const ticked = () => document.querySelectorAll(".grid-body [aria-selected=true]").length;
interface Row {
  readonly path: string;
  readonly ugid: string;
  readonly roleid: string;
  readonly propagate?: number;
}

test("filters, groups and says so in the address", async () => {
  const { user, address } = await draw();
  await screen.findByText(/\d+ rows/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "group");
  await waitFor(() => expect(cells().every(([, subject]) => /^(Group)?@/.test(subject ?? ""))).toBe(true));
  expect(address()).toContain("kind=group");
  await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "path");
  await waitFor(() => expect(document.querySelectorAll(".grid-group").length).toBeGreaterThan(0));
});

test("several entries are changed and removed after one question; what failed stays ticked and is named", async () => {
  const { user, ask, refuse, sent } = await draw("?kind=group");
  await waitFor(() => expect(cells().length).toBeGreaterThan(1));
  const before = (await ask("/access/acl")) as readonly Row[];
  await user.click(screen.getByRole("checkbox", { name: "Tick all rows shown" }));
  const count = ticked();
  await user.click(screen.getByRole("button", { name: `Ticked (${count})` }));
  await user.click(screen.getByRole("menuitem", { name: "Unset Propagate…" }));
  const first = await screen.findByRole("dialog", { name: "Unset Propagate" });
  await user.click(within(first).getByRole("button", { name: "Change" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const now = (await ask("/access/acl")) as readonly Row[];
  expect(now.filter((row) => row.propagate === 0).length).toBeGreaterThan(before.filter((row) => row.propagate === 0).length);

  const [victim] = cells();
  await user.click(screen.getByRole("checkbox", { name: "Tick all rows shown" }));
  refuse(new RegExp(`path=${victim?.[0]?.split(" ")[0] ?? ""}&.*delete=1`));
  await user.click(screen.getByRole("button", { name: `Ticked (${count})` }));
  await user.click(screen.getByRole("menuitem", { name: "Remove…" }));
  const box = await screen.findByRole("dialog", { name: "Remove several entries" });
  await user.click(within(box).getByRole("button", { name: "Remove" }));
  expect(await within(box).findByText(/failed and stay/)).toBeTruthy();
  expect(within(box).getAllByText(/refused here/).length).toBeGreaterThan(0);
  await user.click(within(box).getAllByRole("button", { name: "Close" }).at(-1) ?? box);
  await waitFor(() => expect(ticked()).toBeLessThan(count));
  expect(sent.filter((one) => one.includes("delete=1"))).toHaveLength(count);
});

test("one dialog adds for user, group or token; the path comes from the tree", async () => {
  const { user, ask } = await draw("?dialog=addUser");
  const box = await screen.findByRole("dialog", { name: "Add: User Permission" });
  await user.click(within(box).getByRole("button", { name: "Add" }));
  expect(await within(box).findByText(/Enter a path/)).toBeTruthy();
  await user.selectOptions(within(box).getByRole("combobox", { name: "Kind" }), "group");
  await screen.findByRole("dialog", { name: "Add: Group Permission" });
  await user.click(within(box).getByRole("button", { name: "Choose from the tree…" }));
  const tree = await screen.findByRole("dialog", { name: "Choose a path" });
  await user.type(within(tree).getByRole("searchbox"), "/storage");
  await user.click(within(tree).getByRole("treeitem", { name: /^storage/ }));
  await user.click(within(tree).getByRole("button", { name: "Choose /storage" }));
  expect(within(box).getByRole<HTMLInputElement>("combobox", { name: "Path" }).value).toBe("/storage");
  const groups = (await ask("/access/groups")) as readonly { readonly groupid: string }[];
  const group = groups[0]?.groupid ?? "";
  await user.type(within(box).getByRole("combobox", { name: "Group" }), `${group}{Tab}`);
  await user.type(within(box).getByRole("combobox", { name: "Role" }), "PVEDatastoreUser{Tab}");
  await user.click(within(box).getByRole("button", { name: "Add" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const acl = (await ask("/access/acl")) as readonly Row[];
  expect(acl).toContainEqual(expect.objectContaining({ path: "/storage", ugid: group, roleid: "PVEDatastoreUser" }));
});

test("an entry whose old form cannot be removed nor the new one taken back names both", async () => {
  const { user, ask, refuse } = await draw();
  await waitFor(() => expect(cells().length).toBeGreaterThan(1));
  const acl = (await ask("/access/acl")) as readonly Row[];
  const row = acl.find(({ roleid }) => roleid !== "NoAccess");
  refuse(/delete=1/);
  await user.dblClick(screen.getAllByText(row?.path ?? "")[0] ?? document.body);
  const box = await screen.findByRole("dialog", { name: /^Edit:/ });
  const role = within(box).getByRole("combobox", { name: "Role" });
  await user.clear(role);
  await user.type(role, "NoAccess{Tab}");
  await user.click(within(box).getByRole("button", { name: "OK" }));
  expect(await within(box).findByText(/Both entries exist now/)).toBeTruthy();
  expect(within(box).getByText(/^NoAccess on/)).toBeTruthy();
});

test("a login that cannot read all entries is told so, and why it may not add", async () => {
  const { user } = await draw("?dialog=addUser", { as: "dmitri@pve" });
  expect(await screen.findByText(/sees only the entries|Nothing is listed for this login/)).toBeTruthy();
  const box = screen.getByRole("dialog", { name: "Add: User Permission" });
  await user.click(within(box).getByRole("combobox", { name: "Path" }));
  await user.paste("/storage");
  await user.click(within(box).getByRole("combobox", { name: "User" }));
  await user.paste("dmitri@pve");
  await user.click(within(box).getByRole("combobox", { name: "Role" }));
  await user.paste("PVEAdmin");
  await user.tab();
  const add = within(box).getByRole("button", { name: "Add" });
  await waitFor(() => expect(add.getAttribute("aria-disabled")).toBe("true"));
  expect(within(box).getAllByText(/You lack .*on \/storage/).length).toBeGreaterThan(0);
});

test("an address fills its dialog in, and what it filled in goes with the dialog", async () => {
  const entry = { path: "/vms/110", subject: "ben@pve", roleid: "PowerOnly" };
  const query = new URLSearchParams({ dialog: "addUser", fill: JSON.stringify(entry) });
  const { user, ask, address } = await draw(`?${query.toString()}`);
  const box = await screen.findByRole("dialog", { name: "Add: User Permission" });
  await waitFor(() => expect(within(box).getByRole<HTMLInputElement>("combobox", { name: "Path" }).value).toBe("/vms/110"));
  expect(within(box).getByRole<HTMLInputElement>("combobox", { name: "User" }).value).toBe("ben@pve");
  await user.click(within(box).getByRole("button", { name: "Add" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(address()).not.toContain("fill");
  expect((await ask("/access/acl")) as readonly Row[]).toContainEqual(
    expect.objectContaining({ path: "/vms/110", ugid: "ben@pve", roleid: "PowerOnly" }),
  );
});
