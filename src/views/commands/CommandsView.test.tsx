// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { call } from "../../api/client";
import { CommandsView } from "./CommandsView";

const words = ["commands", "compare", "effect"] as const;
const draw = (at = "", more: Partial<Parameters<typeof drawView>[0]> = {}) =>
  drawView({ view: CommandsView, words, at: `/datacenter/commands${at}`, ...more });

test("changes are listed as commands, HTTP calls and Terraform, without passwords", async () => {
  const { user, address } = await draw();
  // The disabled Download says the same words, so the hint tells that the list itself is empty.
  await screen.findByText(/listed as a command, an HTTP call or Terraform/);
  await call("users.create", { userid: "ann@pve", password: "very-secret", comment: "new here" });
  await screen.findByText("pveum user add ann@pve --comment 'new here'");
  await user.selectOptions(screen.getByRole("combobox", { name: "Shown as" }), "HTTP call");
  const http = await screen.findByText(/POST \/api2\/json\/access\/users/);
  expect(http.textContent).not.toContain("very-secret");
  expect(address()).toContain("form=http");
  await user.selectOptions(screen.getByRole("combobox", { name: "Shown as" }), "Terraform");
  expect(await screen.findByText(/proxmox_virtual_environment_user/)).toBeTruthy();
});

test("the state that stands now can be remembered; to itself no command is needed", async () => {
  const { user, address } = await draw("?what=plan");
  await screen.findByText("Choose the state to start from");
  await user.click(screen.getByRole("button", { name: "Remember the current state" }));
  await screen.findByText("No command is needed");
  expect(address()).toMatch(/first=s\d/);
});

test("a user.cfg is read as the state to start from", async () => {
  const { user } = await draw("?what=plan&dialog=file");
  const field = await screen.findByRole("textbox", { name: "user.cfg" });
  await user.click(field);
  await user.paste("user:root@pam:1:0::::::\nuser:old@pve:1:0::::::\n");
  await user.click(screen.getByRole("button", { name: "Use" }));
  await waitFor(() => expect(screen.getByText("pveum user delete old@pve")).toBeTruthy());
});

test("a login that may not read everything is told so", async () => {
  await draw("?what=plan", { scenario: "showcase", as: "dmitri@pve" });
  expect(await screen.findByText(/A plan cannot be made/)).toBeTruthy();
});

test("the files are told as the server keeps them, to the byte, and under other names", async () => {
  const { user, server } = await drawView({ view: CommandsView, words, at: "/datacenter/commands?what=files", scenario: "showcase" });
  const { userCfg, domainsCfg } = await server.control("export.read", {});
  const shown = async (file: string) => (await screen.findByLabelText(file, { selector: "pre" })).textContent;
  await waitFor(async () => expect(await shown("user.cfg")).toBe(userCfg));
  expect(await shown("domains.cfg")).toBe(domainsCfg);
  await user.click(screen.getByRole("checkbox", { name: "Replace names" }));
  const other = await server.control("export.read", { otherNames: true });
  await waitFor(async () => expect(await shown("user.cfg")).toBe(other.userCfg));
  expect(await shown("domains.cfg")).toBe(other.domainsCfg);
});
