// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { WhyView } from "./WhyView";

const words = ["why", "viewAs", "permissions", "privileges"] as const;
const draw = (search: Readonly<Record<string, string>>, more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({
    view: WhyView,
    words,
    at: `/datacenter/why?${new URLSearchParams(search).toString()}`,
    scenario: "showcase",
    ...more,
  });
const answer = () => screen.findByRole("region", { name: "Answer" });
const walk = async (name: string | RegExp) => within(await answer()).findByRole("list", { name });
const struck = (list: HTMLElement) => [...list.querySelectorAll("del")].map((one) => one.textContent);

test("a yes names the deciding entry and the pool it comes through", async () => {
  await draw({ authid: "gael@pve", path: "/vms/200", privilege: "VM.PowerMgmt" });
  const box = await answer();
  expect(box.textContent).toContain("Yes: gael@pve holds VM.PowerMgmt on /vms/200.");
  expect(box.textContent).toContain("The entry on /pool/development gives it through a pool: @developers has the role PVEVMAdmin there.");
  const pool = await walk("Through the pool development");
  expect(pool.textContent).toContain("In force through the pool development; gives VM.PowerMgmt.");
  expect((await walk("From / to the object")).textContent).toMatch(/\/vms\/200/);
});

test("a no strikes out what lost, says why, and opens the dialog that turns it, filled in", async () => {
  await draw({ authid: "intern@pve", path: "/vms/202", privilege: "VM.PowerMgmt" });
  const box = await answer();
  expect(box.textContent).toContain("No: intern@pve does not hold VM.PowerMgmt on /vms/202.");
  expect(box.textContent).toContain("NoAccess on /vms/202 for intern@pve cancels everything.");
  expect(struck(await walk("Through the pool development"))).toContain("@developers: PVEVMAdmin");
  const fix = within(box).getByRole("link", { name: "Remove the entry on /vms/202 (NoAccess)…" });
  const target = new URLSearchParams(fix.getAttribute("href")?.split("?")[1]);
  expect(Object.fromEntries(target)).toEqual({ sel: "/vms/202 intern@pve NoAccess", dialog: "remove" });
});

test("an entry that would help is offered with its dialog filled in", async () => {
  await draw({ authid: "ben@pve", path: "/vms/110", privilege: "VM.Console" });
  const add = within(await answer()).getByRole("link", { name: "Add the entry…" });
  const target = new URLSearchParams(add.getAttribute("href")?.split("?")[1]);
  expect(target.get("dialog")).toBe("addUser");
  expect(JSON.parse(target.get("fill") ?? "")).toEqual({ path: "/vms/110", subject: "ben@pve", roleid: "PowerOnly", propagate: true });
});

test("a token shows its own side and its user's, a disabled login says so with the way out", async () => {
  await draw({ authid: "anna@pve!monitoring", path: "/vms/110", privilege: "VM.PowerMgmt" });
  expect((await answer()).textContent).toContain("No: anna@pve!monitoring does not hold VM.PowerMgmt");
  await walk(/Entries of its user anna@pve: the token never holds more/);
  expect(within(await answer()).getByRole("link", { name: "Edit anna@pve!monitoring…" }).getAttribute("href")).toContain("privsep");
  await draw({ authid: "elena@pve", path: "/vms/110", privilege: "VM.Console" });
  const enable = within(await answer()).getByRole("link", { name: "Enable elena@pve…" });
  expect(decodeURIComponent(enable.getAttribute("href") ?? "")).toContain('{"enable":true}');
});

test("a pasted error becomes the question; choosing who sent it gives the reason", async () => {
  const { user, address } = await draw({ error: "403 Permission check failed (/vms/300, VM.Audit)" });
  const meaning = await screen.findByRole("region", { name: "What the error means" });
  expect(meaning.textContent).toContain("The call takes VM.Audit on /vms/300");
  expect(screen.getByRole<HTMLInputElement>("combobox", { name: "Path" }).value).toBe("/vms/300");
  await user.click(screen.getByRole("combobox", { name: "Who" }));
  await user.click(await screen.findByRole("option", { name: /intern@pve/ }));
  expect((await answer()).textContent).toContain("The role PowerOnly on /vms/300 does not hold VM.Audit.");
  await user.type(screen.getByRole("combobox", { name: "Path" }), "0");
  await waitFor(() => expect(address()).toContain("path=%2Fvms%2F3000"));
  expect(screen.getByRole<HTMLInputElement>("combobox", { name: "Privilege" }).value).toBe("VM.Audit");
});

test("an action asks what its check asks; without a privilege everything held is shown; a typo is named", async () => {
  await draw({ authid: "@helpdesk", path: "/vms/111", action: "rollback" });
  expect((await answer()).textContent).toContain("a member of @helpdesk does not hold one of VM.Snapshot, VM.Snapshot.Rollback");
  expect(screen.getByRole<HTMLInputElement>("combobox", { name: "or action" }).value).toBe("Roll back to a snapshot");
  await draw({ authid: "@helpdesk", path: "/vms/111" });
  expect((await answer()).textContent).toMatch(/a member of @helpdesk holds 3 privileges on \/vms\/111: VM\.Audit/);
  await draw({ authid: "ben@pve", path: "/vms/111", privilege: "VM.Monitor" });
  expect((await answer()).textContent).toContain("Proxmox VE 9 has no privilege VM.Monitor.");
});

test("a plain login learns what it cannot know, and the truth on itself", async () => {
  await draw({ authid: "dmitri@pve", path: "/vms/120", privilege: "VM.PowerMgmt" }, { as: "intern@pve" });
  expect((await answer()).textContent).toContain("Not known: your login cannot read all that decides");
  await draw({ authid: "intern@pve", path: "/vms/200", privilege: "VM.PowerMgmt" }, { as: "intern@pve" });
  await waitFor(async () => expect((await answer()).textContent).toContain("Yes: intern@pve holds VM.PowerMgmt on /vms/200."));
});
