// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { RealmsView } from "./RealmsView";

const WORDS = ["realms"] as const;

function drawn(search = "", as?: string) {
  const at = `/datacenter/realms${search}`;
  return drawView({ view: RealmsView, words: WORDS, at, scenario: "showcase", ...(as !== undefined && { as }) });
}

const dialog = (name: string) => screen.findByRole("dialog", { name });
const button = (box: HTMLElement, name: string) => within(box).getByRole("button", { name });

it("previews a sync with all that would be lost, writes nothing, and syncs then", async () => {
  const view = await drawn("?sel=corp&dialog=sync");
  await screen.findByRole("checkbox", { name: "Entry" });
  const box = await dialog("Realm Sync");
  expect(within(box).getByRole("combobox", { name: "Scope" })).toHaveProperty("value", "both");
  expect(within(box).getByRole("checkbox", { name: "ACL" })).toHaveProperty("checked", true);
  await view.user.click(button(box, "Preview"));
  await within(box).findByText("Asking the directory…");
  view.server.clock.advance(5);
  await within(box).findByText("1 user is removed");
  within(box).getByText("ivar@corp");
  within(box).getByText("/vms/300 (ivar@corp, PowerOnly)");
  within(box).getByText("ivar@corp (auditors)");
  within(box).getByText(/^7 users are added/);
  within(box).getByText("This was a preview: nothing has been written.");
  expect(within(box).getByRole("region", { name: "Output of the task", hidden: true }).textContent).toContain("remove user 'ivar@corp'");
  expect(await view.ask("/access/users/ivar@corp")).toMatchObject({ firstname: "Ivar" });

  await view.user.click(within(box).getByRole("checkbox", { name: "Entry" }));
  await within(box).findByText("The settings have changed since this preview.");
  await view.user.click(within(box).getByRole("checkbox", { name: "Entry" }));
  await view.user.click(button(box, "Sync"));
  await screen.findByText("The sync of realm corp was started.");
  await screen.findByText("Syncing…");
  view.server.clock.advance(5);
  await screen.findByText("What the sync did");
  screen.getByText("/vms/300 (ivar@corp, PowerOnly)");
  expect(await view.ask("/access/users/ivar@corp")).toBeNull();
});

it("wants a scope, keeps what was chosen when the server refuses, and says why a realm cannot be synced", async () => {
  const view = await drawn("?sel=kontor-ad&dialog=sync");
  await screen.findByRole("checkbox", { name: "Entry" });
  const box = await dialog("Realm Sync");
  await view.user.selectOptions(within(box).getByRole("combobox", { name: "Scope" }), "");
  await view.user.click(button(box, "Preview"));
  await within(box).findByText("Required");
  expect(view.sent).toEqual([]);
  await view.user.selectOptions(within(box).getByRole("combobox", { name: "Scope" }), "groups");
  view.refuse(/POST \S*\/sync/);
  await view.user.click(button(box, "Sync"));
  await within(box).findByText("refused here (500)");
  expect(within(box).getByRole("combobox", { name: "Scope" })).toHaveProperty("value", "groups");
  await view.user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await view.user.click(screen.getByRole("gridcell", { name: /^pve default/ }));
  const sync = screen.getByRole("button", { name: "Sync" });
  expect(sync.getAttribute("aria-disabled")).toBe("true");
  screen.getByText("Only realms of type ldap and ad can be synced.");
});

it("shows which realm is the default and makes another one it", async () => {
  const view = await drawn("?sel=corp");
  await screen.findByRole("gridcell", { name: /^pve default/ });
  await view.user.click(screen.getByRole("button", { name: "Make default" }));
  await screen.findByRole("gridcell", { name: /^corp default/ });
  expect(screen.queryByRole("gridcell", { name: /^pve default/ })).toBeNull();
});

it("says before a realm is removed what stays without use", async () => {
  const view = await drawn("?sel=corp&dialog=remove");
  const box = await screen.findByRole("alertdialog");
  await within(box).findByText(/1 permission entry of its users and groups stays\./);
  await within(box).findByText("2 users of this realm stay but can no longer log in.");
  await view.user.click(button(box, "Remove"));
  await screen.findByText("Realm corp was removed.");
  expect(view.sent).toEqual([expect.stringContaining("DELETE /api2/json/access/domains/corp")]);
});

it("adds a realm after checks at its fields, edits it, and keeps what a refused call held", async () => {
  const view = await drawn("?dialog=add-openid");
  const add = await dialog("Add: OpenID Connect Server");
  await view.user.click(button(add, "Add"));
  expect(await within(add).findAllByText("Required")).toHaveLength(3);
  await view.user.type(within(add).getByRole("textbox", { name: "Issuer URL" }), "https://id.example");
  await view.user.type(within(add).getByRole("textbox", { name: "Realm" }), "idp");
  await view.user.type(within(add).getByRole("textbox", { name: "Client ID" }), "console");
  await view.user.click(button(add, "Add"));
  await screen.findByText("Realm idp was added.");
  await view.user.dblClick(await screen.findByRole("gridcell", { name: "idp" }));
  await screen.findByRole("checkbox", { name: "Autocreate Groups" });
  const edit = await dialog("Edit: OpenID Connect Server");
  view.refuse(/PUT \S*\/domains\/idp/);
  await view.user.type(within(edit).getByRole("textbox", { name: "Comment" }), "Staff");
  await view.user.click(button(edit, "OK"));
  await within(edit).findByText("refused here (500)");
  expect(within(edit).getByRole("textbox", { name: "Comment" })).toHaveProperty("value", "Staff");
});

it("tells a login without the right what it lacks", async () => {
  await drawn("?sel=corp", "ben@pve");
  await screen.findByRole("gridcell", { name: "corp" });
  await waitFor(() => expect(screen.getByRole("button", { name: "Sync" }).getAttribute("aria-disabled")).toBe("true"));
  screen.getByText("You lack Realm.AllocateUser on /access/realm/corp.");
});
