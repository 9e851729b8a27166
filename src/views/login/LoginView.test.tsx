// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { currentSession } from "../../api/currentSession";
import { answerSecondStep, login, logout } from "../../api/session";
import { type DrawnView, drawView } from "../../app/testing/drawView";
import { LoginAgain } from "./LoginAgain";
import { LoginView } from "./LoginView";

const TITLE = "Second login factor required";

/** The login window of a server whose root has recovery keys; answers the keys. */
async function withKeys(Drawn: () => ReactNode = LoginView) {
  const view = await drawView({ view: Drawn, words: ["login", "tfa"], at: "/datacenter/login" });
  const body = new URLSearchParams({ type: "recovery" });
  const made = (await view.ask("/access/tfa/root@pam", { method: "POST", body })) as { readonly recovery: string[] };
  logout();
  return { view, keys: made.recovery };
}

async function enter({ user }: DrawnView) {
  await user.click(await screen.findByRole("button", { name: "Fill in root@pam" }));
  await user.click(screen.getByRole("button", { name: "Login" }));
  return screen.findByRole("dialog", { name: TITLE });
}

it("asks for the second factor, keeps the window for wrong answers, and lets the right one in", async () => {
  const { view, keys } = await withKeys();
  const step = await enter(view);
  expect(currentSession().status).toBe("out");
  expect(within(step).getByRole("tab", { name: "TOTP App" }).getAttribute("aria-disabled")).toBe("true");
  within(step).getByText("Keys left, by number: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9");
  const field = within(step).getByRole("textbox", { name: "Recovery key" });
  const send = within(step).getByRole("button", { name: "Confirm Second Factor" });
  await view.user.type(field, "nonsense");
  await view.user.click(send);
  await within(step).findByText(/Does not look like a recovery key/);
  await view.user.clear(field);
  await view.user.type(field, "0000-0000-0000-0000");
  await view.user.click(send);
  await within(step).findByText("The server did not accept this key.");
  expect(currentSession().status).toBe("out");
  await view.user.clear(field);
  await view.user.type(field, ` ${(keys[0] ?? "").toUpperCase()} {Enter}`);
  await waitFor(() => expect(currentSession()).toMatchObject({ status: "in", userid: "root@pam" }));
});

it("gives the login up, and warns where few keys are left", async () => {
  const { view, keys } = await withKeys();
  for (const key of keys.slice(0, 7)) {
    const missing = await login("root", "pam", "training");
    if (missing !== undefined) await answerSecondStep(missing, `recovery:${key}`);
    logout();
  }
  const step = await enter(view);
  await within(step).findByText("Only 3 recovery keys are left. Make new ones after the login.");
  await view.user.click(within(step).getByRole("button", { name: "Cancel login" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(currentSession().status).toBe("out");
});

it("is asked for over an open page too, when its session has ended", async () => {
  const { view, keys } = await withKeys(() => <LoginAgain userid="root@pam" />);
  await view.user.type(await screen.findByLabelText("Password"), "training{Enter}");
  const step = await screen.findByRole("dialog", { name: TITLE });
  await view.user.type(within(step).getByRole("textbox", { name: "Recovery key" }), `${keys[1] ?? ""}{Enter}`);
  await waitFor(() => expect(currentSession()).toMatchObject({ status: "in", userid: "root@pam" }));
});
