// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { RolesView } from "./RolesView";

const words = ["roles", "privileges", "permissions"] as const;
const draw = (at = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: RolesView, words, at: `/datacenter/roles${at}`, ...more });
const row = (name: string) => screen.getByRole("row", { name: new RegExp(`(^| )${name}( |$)`) });

test("a built-in role is cloned: checked at the field, then created with the same privileges", async () => {
  const { user, ask } = await draw("?sel=PVEPoolAdmin");
  await screen.findByRole("grid");
  await user.click(await screen.findByRole("button", { name: "Clone" }));
  const box = await screen.findByRole("dialog", { name: "Create: Role" });
  await user.type(within(box).getByRole("textbox", { name: "Name" }), "PVEMine");
  await user.click(within(box).getByRole("button", { name: "Create" }));
  expect(await within(box).findByText(/PVE/, { selector: ".wrong span" })).toBeTruthy();
  await user.clear(within(box).getByRole("textbox", { name: "Name" }));
  await user.type(within(box).getByRole("textbox", { name: "Name" }), "Helpdesk");
  await user.click(within(box).getByRole("checkbox", { name: "VM.Console" }));
  await user.click(within(box).getByRole("button", { name: "Create" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(Object.keys((await ask("/access/roles/Helpdesk")) as object).sort()).toEqual([
    "Pool.Allocate",
    "Pool.Audit",
    "VM.Console",
  ]);
});

test("privileges are found by what they allow", async () => {
  const { user } = await draw("?dialog=create");
  const box = await screen.findByRole("dialog", { name: "Create: Role" });
  await user.click(within(box).getByRole("searchbox"));
  await user.paste("any command to the guest agent");
  await waitFor(() => expect(within(box).getAllByRole("checkbox")).toHaveLength(2));
  expect(within(box).getByRole("checkbox", { name: "VM.GuestAgent.Unrestricted" })).toBeTruthy();
});

test("details tell where a role is given, what it allows, and the difference to another", async () => {
  const { user, address } = await draw("?sel=PVEVMUser&dialog=show", { scenario: "showcase" });
  const box = await screen.findByRole("dialog", { name: "Role PVEVMUser" });
  const links = await within(box).findAllByRole("link");
  expect(links[0]?.getAttribute("href")).toContain("/datacenter/permissions?sel=");
  expect(within(box).getByText("Open the console of a guest.")).toBeTruthy();
  const other = within(box).getByRole("combobox", { name: "Compare with" });
  await user.type(other, "PVEAuditor");
  await user.click(await screen.findByRole("option", { name: /PVEAuditor/ }));
  expect(await within(box).findByText(/Only PVEAuditor holds \d+ privileges?/)).toBeTruthy();
  expect(address()).toContain("other=PVEAuditor");
});

test("a custom role is edited and removed, a built-in one is not", async () => {
  const { user, ask } = await draw("?sel=Helpdesk");
  await ask("/access/roles", { method: "POST", body: new URLSearchParams({ roleid: "Helpdesk", privs: "VM.Audit" }) });
  await user.click(screen.getByRole("button", { name: "Create" }));
  const create = await screen.findByRole("dialog", { name: "Create: Role" });
  await user.type(within(create).getByRole("textbox", { name: "Name" }), "Second");
  await user.click(within(create).getByRole("button", { name: "Create" }));
  expect(await within(create).findByText("Choose at least one privilege")).toBeTruthy();
  await user.click(within(create).getByRole("checkbox", { name: "Pool.Audit" }));
  await user.click(within(create).getByRole("button", { name: "Create" }));
  await waitFor(() => expect(row("Second").getAttribute("aria-selected")).toBe("true"));
  await user.click(screen.getByRole("button", { name: "Remove" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(screen.queryByRole("row", { name: /Second/ })).toBeNull());
  await user.click(screen.getByRole("button", { name: "Edit" }));
  expect(screen.queryByRole("dialog", { name: "Edit: Role" })).toBeNull();
});

test("all privileges of the server are listed with their roles", async () => {
  await draw("?dialog=catalogue");
  const grid = await screen.findByRole("grid", { name: "Privileges of this server" });
  expect(within(grid).getByRole("row", { name: /^VM\.Audit/ }).textContent).toContain("PVEAuditor");
});
