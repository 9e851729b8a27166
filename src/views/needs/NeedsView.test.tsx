// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { NeedsView } from "./NeedsView";

const words = ["needs", "effect", "viewAs"] as const;
const draw = (at = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: NeedsView, words, at: `/datacenter/needs${at}`, scenario: "showcase", ...more });
const needs = () => screen.findByRole("table", { name: "What it takes" });

test("an action is chosen from the list, and its objects fill the paths", async () => {
  const { user, address } = await draw();
  const box = await screen.findByRole("combobox", { name: "Action" });
  await user.type(box, "clone");
  await user.keyboard("{Enter}");
  expect(address()).toContain("need=clone");
  expect(screen.getByRole<HTMLInputElement>("combobox", { name: "Action" }).value).toMatch(/^Clone /);
  expect(within(await needs()).getByText("/vms/{vmid}")).toBeTruthy();
  await user.type(screen.getByRole("combobox", { name: "Guest (ID)" }), "100");
  await waitFor(async () => expect(within(await needs()).getByText("/vms/100")).toBeTruthy());
  expect(address()).toContain("vmid=100");
});

test("what a login lacks leads to Why, and the smallest grant makes it able", async () => {
  const { user, ask, sent } = await draw("?need=power&vmid=100&authid=nobody@pve");
  await ask("/access/users", { method: "POST", body: new URLSearchParams({ userid: "nobody@pve" }) });
  await screen.findByText(/nobody@pve does not hold everything for/);
  expect(within(await needs()).getByRole("link", { name: /^Why. VM.PowerMgmt/ })).toBeTruthy();
  expect((await screen.findByRole("group", { name: "As pveum commands" })).textContent).toContain("pveum acl modify /vms/100");
  await user.click(screen.getByRole("button", { name: "Make them…" }));
  const box = await screen.findByRole("alertdialog");
  await user.click(within(box).getByRole("button", { name: "Make" }));
  await waitFor(() => expect(sent.some((one) => /^PUT .*\/access\/acl.*nobody/.test(decodeURIComponent(one)))).toBe(true));
  await screen.findByText(/nobody@pve holds everything for/);
});

test("a group gets entries of its own, and members whom these do not help are named", async () => {
  const { user, sent } = await draw("?need=snapshot&vmid=110&authid=@helpdesk");
  await screen.findByText(/A member of @helpdesk does not hold everything for/);
  // An own entry on the guest takes everything from one of them.
  expect(await screen.findByText(/1 member still could not.*: chiyo@pve\./)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Make them…" }));
  const box = await screen.findByRole("alertdialog");
  await user.click(within(box).getByRole("button", { name: "Make" }));
  await waitFor(() => expect(sent.some((one) => /^PUT .*\/access\/acl.*groups.*helpdesk/.test(one))).toBe(true));
  await screen.findByText(/A member of @helpdesk holds everything for/);
});

test("another version has other needs, and nothing is made for it here", async () => {
  await draw("?need=agent-exec&vmid=100&version=8&authid=dmitri@pve");
  expect(within(await needs()).getByText("VM.Monitor")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Make them…" })).toBeNull();
});

test("a recipe names its roles and paths, and makes them for a group", async () => {
  const { user, ask, sent } = await draw("?what=recipe&recipe=Student&pool=lab&authid=@class");
  await ask("/access/groups", { method: "POST", body: new URLSearchParams({ groupid: "class" }) });
  const table = await screen.findByRole("table", { name: "Recipe: Student" });
  expect(within(table).getAllByText("/pool/lab").length).toBe(2);
  await user.click(await screen.findByRole("button", { name: "Make them…" }));
  const box = await screen.findByRole("alertdialog");
  await user.click(within(box).getByRole("button", { name: "Make" }));
  await waitFor(() => expect(sent.filter((one) => one.includes("/access/roles"))).toHaveLength(2));
  await waitFor(() => expect(sent.filter((one) => /\/access\/acl.*class/.test(one))).toHaveLength(2));
});

test("a login that may not read everything is told that it is not known", async () => {
  await draw("?need=power&vmid=100&authid=root@pam", { as: "dmitri@pve" });
  expect(within(await needs()).getByText("Not known")).toBeTruthy();
});
