// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawView } from "../../app/testing/drawView";
import { call } from "../../api/client";
import { CommandsView } from "./CommandsView";

const words = ["commands", "compare", "effect"] as const;

test("what the commands cannot bring about stands above the plan: passwords of new users, secrets of new tokens", async () => {
  const { user } = await drawView({
    view: CommandsView,
    words,
    at: "/datacenter/commands?what=plan&dialog=file",
    first: async () => {
      await call("users.create", { userid: "new@pve", password: "very-secret" });
      await call("tokens.create", { userid: "new@pve", tokenid: "ci", privsep: true });
    },
  });
  await user.click(await screen.findByRole("textbox", { name: "user.cfg" }));
  await user.paste("user:root@pam:1:0::::::\n");
  await user.click(screen.getByRole("button", { name: "Use" }));
  const left = await screen.findByText(/What the commands cannot bring about/);
  expect(left.textContent).toContain("new@pve is new and needs a password: pveum passwd new@pve");
  await waitFor(() => expect(left.textContent).toContain("new@pve!ci is new and gets a secret of its own"));
  expect(screen.getByText(/^pveum user add new@pve/)).toBeTruthy();
});
