// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { FindingsView } from "./FindingsView";

const words = ["findings", "effect"] as const;
const draw = (at = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: FindingsView, words, at: `/datacenter/findings${at}`, scenario: "showcase", ...more });
const kinds = () =>
  [...document.querySelectorAll(".grid-body [role=row]")].map((row) => row.querySelectorAll("[role=gridcell]")[1]?.textContent);

test("lists the worst first, filters by kind, and says it in the address", async () => {
  const { user, address } = await draw();
  await screen.findByText(/\d+ rows/);
  await waitFor(() => expect(kinds()[0]).toBe("Administrator without second factor"));
  const box = screen.getByRole("combobox", { name: "Kind" });
  await waitFor(() => expect(within(box).getAllByRole("option").length).toBeGreaterThan(3));
  await user.selectOptions(box, "entry-without-effect");
  await waitFor(() => expect(new Set(kinds())).toEqual(new Set(["Entry without effect"])));
  expect(address()).toContain("kind=entry-without-effect");
});

test("a fix is told as commands and by its effect, sent after one question, and the finding is gone", async () => {
  const { user, sent } = await draw("?kind=entry-without-effect");
  await waitFor(() => expect(kinds().length).toBeGreaterThan(0));
  await waitFor(() => expect(screen.queryByText("Looking for findings…")).toBeNull());
  const count = kinds().length;
  await user.click(document.querySelector(".grid-body [role=gridcell]") ?? document.body);
  const commands = await screen.findByLabelText("As pveum commands");
  expect(commands.textContent).toMatch(/^pveum acl delete /);
  await user.click(screen.getByRole("button", { name: "Fix…" }));
  const box = await screen.findByRole("alertdialog");
  expect((await within(box).findAllByText("Changes nobody’s rights.")).length).toBeGreaterThan(0);
  await user.click(within(box).getByRole("button", { name: "Fix" }));
  await waitFor(() => expect(sent.some((one) => /^PUT .*\/access\/acl.*delete=1/.test(one))).toBe(true));
  await waitFor(() => expect(kinds()).toHaveLength(count - 1));
});

test("looks for what another version would not know", async () => {
  const { user, ask, address } = await draw();
  await ask("/access/roles", { method: "POST", body: new URLSearchParams({ roleid: "Agent", privs: "VM.GuestAgent.Audit" }) });
  await screen.findByText(/\d+ rows/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Should suit Proxmox VE" }), "8");
  await waitFor(() => expect(kinds()).toContain("Privilege that this version does not know"));
  expect(address()).toContain("version=8");
});

test("a login that may not read everything is told so", async () => {
  await draw("", { as: "dmitri@pve" });
  expect(await screen.findByText(/Nothing can be found here/)).toBeTruthy();
  expect(screen.getByText(/takes Sys.Audit on \/access/)).toBeTruthy();
});
