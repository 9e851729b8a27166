// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { CompareView } from "./CompareView";

const draw = (at = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: CompareView, words: ["compare", "effect"], at: `/datacenter/compare${at}`, scenario: "showcase", ...more });
const cells = () =>
  [...document.querySelectorAll(".grid-body [role=row]")].map((row) =>
    [...row.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent),
  );

test("two logins differ path by path", async () => {
  const { user, address } = await draw("?first=root@pam");
  await screen.findByText("Choose two to compare.");
  await user.type(screen.getByRole("combobox", { name: "Second" }), "chiyo@pve{Tab}");
  await waitFor(() => expect(cells().length).toBeGreaterThan(0));
  const root = cells().find(([path]) => path === "/");
  expect(root?.[1]).toContain("Permissions.Modify");
  expect(root?.[2]).toBe("");
  expect(decodeURIComponent(address())).toContain("second=chiyo@pve");
});

test("two roles differ by their privileges", async () => {
  await draw("?what=roles&first=PVEVMUser&second=PVEVMAdmin");
  await waitFor(() => expect(cells()).toContainEqual(["VM.Allocate", "PVEVMAdmin"]));
  expect(cells().every(([, holder]) => holder === "PVEVMAdmin")).toBe(true);
});

test("a remembered state is compared with what stands after a change, a file with what stands now", async () => {
  const { user, ask } = await draw("?what=states");
  await user.click(await screen.findByRole("button", { name: "Remember the current state" }));
  expect(await screen.findByText("No login holds more or less in one of the states.")).toBeTruthy();
  await ask("/access/acl", {
    method: "PUT",
    body: new URLSearchParams({ path: "/vms", users: "chiyo@pve", roles: "PVEVMAdmin" }),
  });
  await user.click(screen.getByRole("button", { name: "State from user.cfg…" }));
  const box = await screen.findByRole("dialog", { name: "State from user.cfg" });
  await user.click(within(box).getByRole("button", { name: "Use" }));
  expect(await within(box).findByText("Paste the text or choose the file first.")).toBeTruthy();
  await user.click(within(box).getByRole("textbox", { name: "user.cfg" }));
  await user.paste("user:root@pam:1:0::::::\n");
  await user.click(within(box).getByRole("button", { name: "Use" }));
  await waitFor(() => expect(cells().some(([login]) => login === "chiyo@pve")).toBe(true));
});

test("a login that may not read everything is told so", async () => {
  await draw("", { as: "dmitri@pve" });
  expect(await screen.findByText(/This cannot be compared for certain/)).toBeTruthy();
});
