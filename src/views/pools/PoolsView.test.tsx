// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { PoolsView } from "./PoolsView";

const draw = (search = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: PoolsView, words: ["pools"], at: `/datacenter/pools${search}`, scenario: "showcase", ...more });
const button = (name: string) => screen.getByRole("button", { name });
/** Puts a text in at once: typing letter by letter is slow in a test. */
async function put(user: Awaited<ReturnType<typeof draw>>["user"], field: HTMLElement, text: string) {
  await user.clear(field);
  await user.paste(text);
}
const row = (name: RegExp) => screen.findByRole("row", { name });

test("a nested pool is created below its parent, checked at the field, edited, and removed", async () => {
  const { user, ask } = await draw();
  await row(/^production\/web/);
  await user.click(button("Create"));
  const create = await screen.findByRole("dialog", { name: "Create: Pool" });
  const name = within(create).getByRole("textbox", { name: "Name" });
  await put(user, name, "9lives");
  await user.click(within(create).getByRole("button", { name: "Create" }));
  expect(await within(create).findByText(/begins with a letter/)).toBeTruthy();
  await put(user, name, "lab/a/b");
  await put(user, within(create).getByRole("combobox", { name: "Parent pool" }), "development");
  await user.click(within(create).getByRole("button", { name: "Create" }));
  expect(await within(create).findByText(/three levels/)).toBeTruthy();
  await put(user, name, "lab");
  expect(within(create).getByText("Its full name will be development/lab.")).toBeTruthy();
  await user.click(within(create).getByRole("button", { name: "Create" }));
  await row(/^development\/lab/);

  await user.click(button("Edit"));
  const edit = await screen.findByRole("dialog", { name: "Edit: Pool" });
  await put(user, await within(edit).findByRole("textbox", { name: "Comment" }), "Try-outs");
  await user.click(within(edit).getByRole("button", { name: "OK" }));
  await row(/^development\/lab Try-outs/);

  await user.click(button("Remove"));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(screen.queryByRole("row", { name: /lab/ })).toBeNull());
  const pools = (await ask("/pools")) as readonly { readonly poolid: string }[];
  expect(pools.map((pool) => pool.poolid)).not.toContain("development/lab");
});

test("a pool that is not empty tells what it holds, and the server's refusal is shown", async () => {
  const { user } = await draw("?sel=production");
  await row(/^production /);
  await waitFor(() => expect(button("Remove").getAttribute("aria-disabled")).toBe("true"));
  await user.click(button("Remove"));
  expect(screen.getAllByText(/production\/web, 110 \(erp\)/).length).toBeGreaterThan(0);
  await user.click(await screen.findByRole("button", { name: "Try anyway" }));
  const question = await screen.findByRole("alertdialog");
  expect(question.textContent).toContain("4 permission entries go with it: @helpdesk (Operator)");
  await user.click(within(question).getByRole("button", { name: "Remove" }));
  expect(await within(question).findByText(/pool 'production' is not empty/)).toBeTruthy();
});

test("a login without Pool.Allocate is told so, and sees only pools that it may audit", async () => {
  const { user } = await draw("?sel=development", { as: "ben@pve" });
  await row(/^development/);
  expect(screen.queryByRole("row", { name: /production/ })).toBeNull();
  await waitFor(() => expect(button("Edit").getAttribute("aria-disabled")).toBe("true"));
  await user.click(button("Edit"));
  expect(screen.getAllByText(/You lack Pool.Allocate on \/pool\/development/).length).toBeGreaterThan(0);
});
