// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { type DrawnView, drawView } from "../../app/testing/drawView";
import { TokensView } from "./TokensView";

const WORDS = ["tokens", "permissions", "users", "roles", "secret", "groups"] as const;

function drawn(search = "", more: { readonly as?: string; readonly scenario?: string } = {}) {
  return drawView({ view: TokensView, words: WORDS, at: `/datacenter/tokens${search}`, ...more });
}

const dialog = (name: string) => screen.findByRole("dialog", { name });
/** A dialog that reads its object first, once it shows this box. */
const loaded = async (name: string, checkbox: string) => {
  await screen.findByRole("checkbox", { name: checkbox });
  return dialog(name);
};
const button = (box: HTMLElement, name: string) => within(box).getByRole("button", { name });

async function pick({ user }: DrawnView, box: HTMLElement, label: string, text: string) {
  const input = within(box).getByRole("combobox", { name: label });
  await user.click(input);
  await user.type(input, text);
  await user.click((await screen.findAllByRole("option")).find((one) => one.textContent.includes(text)) ?? input);
}

async function nameToken(view: DrawnView, name: string) {
  const box = await dialog("Add: Token");
  await view.user.type(within(box).getByRole("textbox", { name: "Token ID" }), name);
  return box;
}

it("makes a token, shows its secret once, and loses it only when told to", async () => {
  const view = await drawn("?dialog=add");
  const box = await nameToken(view, "x");
  await view.user.click(button(box, "Add"));
  await within(box).findByText("At least 2 characters");
  await view.user.type(within(box).getByRole("textbox", { name: "Token ID" }), "9 !");
  await within(box).findByText(/A letter, then letters/);
  await view.user.clear(within(box).getByRole("textbox", { name: "Token ID" }));
  await nameToken(view, "backup");
  await view.user.click(button(box, "Add"));
  const secret = await dialog("Token Secret");
  expect(secret.textContent).toMatch(/root@pam!backup.*[0-9a-f]{8}-[0-9a-f-]{27}/);
  await view.user.keyboard("{Escape}");
  await within(secret).findByText(/has not been copied yet/);
  await view.user.click(button(secret, "I have kept it: close"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const row = await screen.findByRole("row", { name: /backup/ });
  expect(row.textContent).toContain("can do nothing");
  expect(view.address()).toContain("root%40pam%21backup");
  await screen.findByText("Nothing, on no path.");
});

it("gives a new token its entries, and names those that are refused", async () => {
  const view = await drawn("?dialog=add");
  const box = await nameToken(view, "monitor");
  await view.user.click(button(box, "Add a permission"));
  await view.user.click(button(box, "Add"));
  await within(box).findByText("Enter a path, for example /vms/100.");
  await view.user.type(within(box).getByRole("combobox", { name: "Path" }), "/vms");
  await pick(view, box, "Role", "PVEAuditor");
  view.refuse(/PUT \S*\/access\/acl/);
  await view.user.click(button(box, "Add"));
  const secret = await dialog("Token Secret");
  await within(secret).findByText(/root@pam!monitor exists, but these permissions were refused/);
  expect(secret.textContent).toContain("PVEAuditor on /vms");
  expect(view.sent.filter((one) => one.startsWith("PUT"))).toHaveLength(1);
  expect(await view.ask("/access/users/root@pam/token/monitor")).toMatchObject({ privsep: 1 });
});

it("replaces a secret after it said who loses access, changes the settings, and removes", async () => {
  const view = await drawn("?sel=dmitri@pve!ci", { scenario: "showcase" });
  await screen.findByText("Without privilege separation: all rights of dmitri@pve.");
  await screen.findByText("The token's own entries do not count while it has no privilege separation.");
  await view.user.click(screen.getByRole("button", { name: "Regenerate Secret" }));
  const question = await screen.findByRole("alertdialog");
  expect(question.textContent).toContain("uses the old secret loses access at once");
  await view.user.click(button(question, "Regenerate Secret"));
  await view.user.click(button(await dialog("Token Secret"), "I have kept it: close"));

  await view.user.click(screen.getByRole("button", { name: "Edit" }));
  const edit = await loaded("Edit: Token", "Privilege Separation");
  await within(edit).findByText(/The token may do everything that dmitri@pve may do/);
  await view.user.click(within(edit).getByRole("checkbox", { name: "Privilege Separation" }));
  await view.user.click(button(edit, "OK"));
  await screen.findByText(/^(\d+) of \1 privileges$/);
  expect(await view.ask("/access/users/dmitri@pve/token/ci")).toMatchObject({ privsep: 1 });

  await view.user.click(screen.getByRole("button", { name: "Remove" }));
  const removal = await screen.findByRole("alertdialog");
  expect(removal.textContent).toContain("Its 1 permission entry has no effect any more");
  await view.user.click(button(removal, "Remove"));
  await waitFor(() => expect(screen.queryByRole("row", { name: /dmitri/ })).toBeNull());
});

it("shows the tokens of one user, and what an auditor may not do with them", async () => {
  const view = await drawn("?user=anna@pve&sel=anna@pve!monitoring", { scenario: "showcase", as: "hanna@corp" });
  await screen.findByText("Show all");
  await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(2));
  const edit = screen.getByRole("button", { name: "Edit" });
  await waitFor(() => expect(edit.getAttribute("aria-disabled")).toBe("true"));
  await view.user.click(screen.getByRole("button", { name: "Show all" }));
  await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(4));
});
