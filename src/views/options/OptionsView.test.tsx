// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { OptionsView } from "./OptionsView";

function drawn(search = "", as?: string) {
  const at = `/datacenter/options${search}`;
  return drawView({ view: OptionsView, words: ["options"], at, scenario: "showcase", ...(as !== undefined && { as }) });
}

const dialog = (name: string) => screen.findByRole("dialog", { name });

it("lists the options and edits one from the keyboard, after a check at the field", async () => {
  const view = await drawn();
  const cell = await screen.findByRole("gridcell", { name: "customer;database;erp;web" });
  await view.user.click(cell);
  await view.user.keyboard("{Enter}");
  const box = await dialog("Edit: Registered Tags");
  const field = within(box).getByRole("textbox", { name: "Registered Tags" });
  await view.user.type(field, ";!");
  await view.user.click(within(box).getByRole("button", { name: "OK" }));
  await within(box).findByText("Contains characters that are not allowed");
  await view.user.clear(field);
  await view.user.click(within(box).getByRole("button", { name: "OK" }));
  await screen.findByText("Registered Tags: saved.");
  expect(view.sent.at(-1)).toContain("PUT /api2/json/cluster/options delete=registered-tags");
});

it("fills WebAuthn from this page, and shows the consent as it will be drawn; a refusal loses nothing", async () => {
  const view = await drawn("?sel=webauthn&dialog=edit");
  const box = await dialog("Edit: WebAuthn Settings");
  await view.user.click(within(box).getByRole("button", { name: "Auto-fill" }));
  await view.user.click(within(box).getByRole("button", { name: "OK" }));
  await screen.findByText("WebAuthn Settings: saved.");
  expect(await view.ask("/cluster/options")).toMatchObject({ webauthn: { id: "localhost", rp: "localhost" } });
  await view.user.dblClick(screen.getByRole("gridcell", { name: "Consent Text" }));
  const consent = await dialog("Edit: Consent Text");
  await view.user.click(within(consent).getByRole("textbox", { name: "Consent Text" }));
  await view.user.paste("# House rules\n<img src=x>");
  await within(consent).findByRole("heading", { name: "House rules" });
  expect(consent.querySelector("img")).toBeNull();
  view.refuse(/PUT \S*\/options/);
  await view.user.click(within(consent).getByRole("button", { name: "OK" }));
  await within(consent).findByText("refused here (500)");
  expect(within(consent).getByRole("textbox", { name: "Consent Text" })).toHaveProperty("value", "# House rules\n<img src=x>");
});

it("says what a plain login lacks and does not see", async () => {
  await drawn("?sel=consent-text", "ben@pve");
  await screen.findByText(/Without Sys\.Audit on \/ the server tells only/);
  await waitFor(() => expect(screen.getByRole("button", { name: "Edit" }).getAttribute("aria-disabled")).toBe("true"));
  screen.getByText("You lack Sys.Modify on /.");
});
