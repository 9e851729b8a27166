// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { call } from "../../api/client";
import { HistoryView } from "./HistoryView";

const words = ["sandbox", "effect"] as const;

async function threeChanges(): Promise<void> {
  await call("users.create", { userid: "ann@pve", password: "very-secret" });
  await call("acl.update", { path: "/vms", roles: ["PVEAuditor"], users: ["ann@pve"] });
  await call("users.delete", { userid: "ann@pve" });
}

const draw = () => drawView({ view: HistoryView, words, at: "/datacenter/history", first: threeChanges });
const effect = () => screen.findByRole("region", { name: "Effect of this change" });

test("an entry is told by whom and when it was made, as command, as call, and with whose rights it changed", async () => {
  const { user, address } = await draw();
  await user.click(await screen.findByText("pveum acl modify /vms --roles PVEAuditor --users ann@pve"));
  expect(address()).toContain("sel=");
  await waitFor(async () => expect((await effect()).textContent).toContain("1 login gains rights"));
  const detail = screen.getByRole("region", { name: /^Change no\./ });
  expect(detail.textContent).toMatch(/By root@pam on /);
  expect(within(detail).getByRole("group", { name: "As an HTTP call" }).textContent).toContain("PUT /api2/json/access/acl");
  await user.click(await screen.findByText("pveum user delete ann@pve"));
  await waitFor(async () => expect((await effect()).textContent).toContain("ann@pve (removed)"));
  await user.click(await screen.findByText(/^pveum user add ann@pve/));
  await waitFor(async () => expect((await effect()).textContent).toContain("Changes nobody’s rights."));
  expect(screen.getByRole("group", { name: "As an HTTP call" }).textContent).not.toContain("very-secret");
});

test("undo, redo, any entry and the start are one button away; the effect of what is undone can still be read", async () => {
  const { user } = await draw();
  const rowOf = async (text: string | RegExp) => (await screen.findByText(text)).closest('[role="row"]');
  await rowOf("pveum user delete ann@pve");
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect((await rowOf("pveum user delete ann@pve"))?.textContent).toContain("undone"));
  await user.click(screen.getByRole("button", { name: "Redo" }));
  await waitFor(async () => expect((await rowOf("pveum user delete ann@pve"))?.textContent).toContain("present state"));
  await user.click(await screen.findByText(/^pveum user add ann@pve/));
  await user.click(screen.getByRole("button", { name: "Go to" }));
  await waitFor(async () => expect((await rowOf(/^pveum acl modify/))?.textContent).toContain("undone"));
  await user.click(await screen.findByText(/^pveum acl modify/));
  await waitFor(async () => expect((await effect()).textContent).toContain("1 login gains rights"));
  await user.click(screen.getByRole("button", { name: "Go to the start" }));
  await waitFor(async () => expect((await rowOf(/^pveum user add/))?.textContent).toContain("undone"));
});

test("the world can be reset from here; it asks first", async () => {
  const { user, server } = await draw();
  await user.click(await screen.findByRole("button", { name: "Reset the world" }));
  const dialog = await screen.findByRole("alertdialog");
  expect(dialog.textContent).toContain("its history");
  await user.click(within(dialog).getByRole("button", { name: "Reset" }));
  await waitFor(async () => expect((await server.control("history.list")).entries).toEqual([]));
});
