// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { currentSession } from "../../api/currentSession";
import { logout, providerAddress } from "../../api/session";
import { drawView } from "../../app/testing/drawView";
import { LoginView } from "./LoginView";
import { returnedIn } from "./openIdReturn";

beforeEach(() => sessionStorage.clear());
afterEach(() => history.replaceState(null, "", "/"));

async function drawn(consent?: string) {
  const view = await drawView({ view: LoginView, words: ["login"], at: "/datacenter/login", scenario: "showcase" });
  if (consent !== undefined) {
    await view.ask("/cluster/options", { method: "PUT", body: new URLSearchParams({ "consent-text": consent }) });
  }
  logout();
  if (consent !== undefined) {
    // What the window knows of the sandbox is fresh for two seconds; a look at the page asks again.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    window.dispatchEvent(new Event("visibilitychange"));
  }
  return view;
}

it("hides name and password for an OpenID realm and offers the way to its provider", async () => {
  const view = await drawn();
  await screen.findByRole("option", { name: "Single sign-on" });
  await view.user.selectOptions(screen.getByRole("combobox", { name: "Realm" }), "sso");
  await screen.findByRole("button", { name: "Login (OpenID redirect)" });
  expect(screen.queryByRole("textbox", { name: "User name" })).toBeNull();
  expect(screen.queryByRole("checkbox", { name: "Save user name" })).toBeNull();
  view.refuse(/auth-url/);
  await view.user.click(screen.getByRole("button", { name: "Login (OpenID redirect)" }));
  await screen.findByText("refused here (500)");
});

it("logs in with what the provider sent, goes on where one was going, and tells a refusal", async () => {
  const view = await drawn();
  const here = `${location.origin}/`;
  const state = new URL(await providerAddress("sso", here)).searchParams.get("state") ?? "";
  const { code } = await view.server.control("openid.code", { state, identity: "marta" });
  const answer = (given: string) => `/?${new URLSearchParams({ state, code: given }).toString()}`;
  sessionStorage.setItem("pac.openid.return", "#/datacenter/groups?sel=x");
  history.replaceState(null, "", answer(code));
  expect(returnedIn(location.search)).toEqual({ kind: "code", state, code });
  const { finishLogin } = await import("./openIdReturn");
  await Promise.all([finishLogin({ kind: "code", state, code }), finishLogin({ kind: "code", state, code })]);
  expect(currentSession()).toMatchObject({ status: "in", userid: "marta@sso" });
  expect(location.href).toBe(`${here}#/datacenter/groups?sel=x`);
});

it("shows why a provider's answer led to nothing, and the form again", async () => {
  history.replaceState(null, "", `/?${new URLSearchParams({ state: "{}", code: "guessed" }).toString()}`);
  await drawn("# Not on the way back");
  await screen.findByText(/The login through OpenID was refused/);
  await screen.findByRole("button", { name: "Login" });
  expect(location.search).toBe("");
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("asks for the consent before a login", async () => {
  const view = await drawn("Only for **staff**.");
  const box = await screen.findByRole("dialog", { name: "Consent" });
  expect(box.querySelector("strong")?.textContent).toBe("staff");
  await view.user.click(screen.getByRole("button", { name: "OK" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});
