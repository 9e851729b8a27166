// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { PoolMembers } from "./PoolMembers";

const words = ["nodes", "pools", "frame"] as const;
const draw = (pool: string, search = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: () => <PoolMembers pool={pool} />, words, at: `/datacenter/pool${search}`, scenario: "showcase", ...more });
const members = async () => within(await screen.findByRole("grid", { name: "Members" }));

interface Answered {
  readonly members: readonly { readonly id: string }[];
}

test("guests are ticked, the pool that they leave is named, and they move", async () => {
  const { user, ask } = await draw("development", "?dialog=addGuests");
  const box = await screen.findByRole("dialog", { name: "Add: Virtual Machine" });
  await within(box).findByRole("row", { name: /erp-db/ });
  expect(within(box).queryByRole("row", { name: /build-1/ })).toBeNull();
  await user.click(within(box).getByRole("button", { name: "Add" }));
  expect(await within(box).findByText("Tick at least one guest.")).toBeTruthy();
  await user.click(within(box).getByRole("checkbox", { name: "Pick 111 erp-db" }));
  await user.click(within(box).getByRole("checkbox", { name: "Pick 130 dns" }));
  expect(within(box).getByText(/111 \(erp-db\) will leave the pool production/)).toBeTruthy();
  await user.click(within(box).getByRole("button", { name: "Add" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await (await members()).findByRole("row", { name: /erp-db/ });
  const [left] = (await ask("/pools?poolid=production")) as readonly Answered[];
  expect(left?.members.map((row) => row.id)).not.toContain("qemu/111");
});

test("a storage is added; a member is removed after its consequence was told", async () => {
  const { user, ask } = await draw("development", "?dialog=addStorage");
  const box = await screen.findByRole("dialog", { name: "Add: Storage" });
  await user.click(within(box).getByRole("combobox", { name: "Storage" }));
  await user.click(await screen.findByRole("option", { name: /local-lvm/ }));
  await user.click(within(box).getByRole("button", { name: "Add" }));
  const row = await (await members()).findByRole("row", { name: /local-lvm/ });
  await user.click(within(row).getAllByRole("gridcell")[1] ?? row);
  await user.click(screen.getByRole("button", { name: "Remove" }));
  const question = await screen.findByRole("alertdialog");
  expect(question.textContent).toContain("roles on /pool/development no longer count on it");
  await user.click(within(question).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(screen.queryByRole("row", { name: /local-lvm/ })).toBeNull());
  const [pool] = (await ask("/pools?poolid=development")) as readonly Answered[];
  expect(pool?.members.some((member) => member.id.endsWith("local-lvm"))).toBe(false);
});

test("a login without Pool.Allocate is told so in the menu", async () => {
  const { user } = await draw("development", "", { as: "ben@pve" });
  await (await members()).findByRole("row", { name: /build-1/ });
  await user.click(screen.getByRole("button", { name: "Add" }));
  const entry = await screen.findByRole("menuitem", { name: /Virtual Machine/ });
  await waitFor(() => expect(entry.textContent).toContain("You lack Pool.Allocate on /pool/development."));
});
